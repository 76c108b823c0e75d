namespace Playbook.Compiler.Emit;

/// <summary>What hosts start from: the class <c>Workspace</c>, and <c>AddPlaybooks()</c>.</summary>
internal static class WorkspaceEmitter
{
    private const string Runtime = "global::Playbook.Runtime.";
    private const string Hosting = Runtime + "Hosting.";
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.";
    private const string Broken =
        "throw new global::System.InvalidOperationException(\"The playbooks have errors.\")";

    /// <param name="code">Where to write.</param>
    /// <param name="program">The full name of the program's struct.</param>
    /// <param name="addsPlaybooks">Whether <c>AddPlaybooks()</c> is wanted.</param>
    public static void Emit(CodeText code, string program, bool addsPlaybooks)
    {
        var engine = $"{Runtime}Engine.WorkspaceEngine<global::{program}>";
        Workspace(
            code,
            $"public static readonly {engine} Engine = new(default);",
            "Engine.Tables.Layout",
            "Engine.Handle(state, input, ref effects)");
        if (addsPlaybooks)
            Registration(code);
    }

    /// <summary>The same, for playbooks with errors: it binds and does not run.</summary>
    public static void EmitStandIn(CodeText code, bool addsPlaybooks)
    {
        Workspace(code, $"public static {Runtime}Engine.IPlaybookEngine Engine => {Broken};", Broken, Broken);
        if (addsPlaybooks)
            Registration(code);
    }

    private static void Workspace(CodeText code, string engine, string layout, string handling)
    {
        code.Line("/// <summary>Handles the events of this workspace's leads.</summary>");
        code.Open("public static class Workspace");
        code.Line("/// <summary>The engine over this workspace: for traces, wake-ups and all else.</summary>");
        code.Line(engine);
        code.Line();
        code.Line("/// <summary>What lies where in a lead's state.</summary>");
        code.Line($"public static {Runtime}StateLayout Layout => {layout};");
        code.Line();
        code.Line("/// <summary>Handles one input of one lead: changes its state, adds what is to be done.</summary>");
        code.Line($"public static {Runtime}Handling Handle({Runtime}LeadState state, in {Runtime}Input input, "
            + $"ref {Runtime}EffectBuffer effects) =>");
        code.Line($"    {handling};");
        code.Line();
        code.Line("/// <summary>A lead of whom nothing is known.</summary>");
        code.Line($"public static {Hosting}PlaybookLead NewLead(string id) => new(Engine, id);");
        code.Line();
        code.Line("/// <summary>A lead as <c>Save</c> gave it, here or in another process.</summary>");
        code.Line($"public static {Hosting}PlaybookLead LoadLead(byte[] saved) => "
            + $"{Hosting}PlaybookLead.Load(Engine, saved);");
        code.Close();
    }

    private static void Registration(CodeText code)
    {
        code.Line();
        code.Line("/// <summary>Registers this workspace where a host keeps its services.</summary>");
        code.Open("public static class PlaybookServices");
        code.Line("/// <summary>");
        code.Line("/// Adds <c>PlaybookHost</c> over this workspace. Add an <c>IEffectSender</c>, and an");
        code.Line("/// <c>ILeadStates</c> before this call: without one, states are kept in memory.");
        code.Line("/// </summary>");
        const string type = Services + "IServiceCollection";
        code.Line($"public static {type} AddPlaybooks(this {type} services)");
        code.Open();
        var register = Services + "Extensions.ServiceCollectionDescriptorExtensions.TryAddSingleton";
        code.Line($"{register}<{Hosting}ILeadStates, {Hosting}MemoryLeadStates>(services);");
        code.Line($"{register}<{Runtime}Engine.IPlaybookEngine>(services, Workspace.Engine);");
        code.Line($"{register}<{Hosting}PlaybookHost>(services);");
        code.Line("return services;");
        code.Close();
        code.Close();
    }
}
