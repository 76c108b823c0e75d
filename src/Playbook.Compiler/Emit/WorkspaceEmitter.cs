using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Emit;

/// <summary>What hosts call: the class <c>Workspace</c> and the numbers of events.</summary>
internal sealed class WorkspaceEmitter(FlowGraph graph, ProgramNames names, CSharpEmitOptions options)
{
    public void EmitEvents(CodeText code)
    {
        code.Line("/// <summary>The numbers by which inputs name events.</summary>");
        code.Open("public static class Events");
        foreach (var item in graph.Events)
            code.Line($"public const int {names.Events[item.Index]} = {item.Index};");
        code.Close();
    }

    public void EmitWorkspace(CodeText code)
    {
        code.Line("/// <summary>Handles the inputs of this workspace's leads.</summary>");
        code.Open("public static class Workspace");
        code.Line("/// <summary>The engine over this workspace: for traces, wake-ups and all else.</summary>");
        code.Line("public static readonly WorkspaceEngine<WorkspaceProgram> Engine = new(default);");
        code.Line();
        code.Line("/// <summary>What lies where in a lead's state.</summary>");
        code.Line("public static StateLayout Layout => WorkspaceData.Tables.Layout;");
        code.Line();
        code.Line("/// <summary>Handles one input of one lead: changes its state, adds what is to be done.</summary>");
        code.Line("public static Handling Handle(LeadState state, in Input input, ref EffectBuffer effects) =>");
        code.Line("    Engine.Handle(state, input, ref effects);");
        code.Close();
    }

    public void EmitServices(CodeText code)
    {
        if (!options.AddsPlaybooks)
            return;
        code.Line();
        code.Line("/// <summary>Registers this workspace's engine where a host keeps its services.</summary>");
        code.Open("public static class PlaybookServices");
        code.Line("public static IServiceCollection AddPlaybooks(this IServiceCollection services) =>");
        code.Line("    services.AddSingleton(Workspace.Engine);");
        code.Close();
    }
}
