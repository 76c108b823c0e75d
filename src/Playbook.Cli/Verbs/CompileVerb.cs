using System.CommandLine;
using Playbook.Cli.Building;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Compiling;
using LoadedWorkspace = Playbook.Cli.Files.LoadedWorkspace;

namespace Playbook.Cli.Verbs;

/// <summary>Writes the C#, the assembly, or both.</summary>
internal static class CompileVerb
{
    public static Command Create(ToolHost host)
    {
        var findings = new FindingOptions();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder that gets the results; what lay in it is replaced.",
            DefaultValueFactory = _ => "compiled",
        };
        var assembly = new Option<bool>("--assembly") { Description = "Writes the assembly too." };
        var command = new Command("compile", "Writes the C# of the playbooks, and the assembly if you want it.");
        findings.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(assembly);
        command.SetAction(parsed =>
        {
            var run = findings.Check(host, parsed, findings.LoadRules(host, parsed), toRun: true);
            var code = findings.Report(host, parsed, run);
            if (code != ExitCode.Fine)
                return code;
            var folder = Path.GetFullPath(Path.Combine(host.CurrentFolder, parsed.GetValue(output) ?? "compiled"));
            foreach (var loaded in run.Workspaces)
            {
                var target = run.Workspaces.Length == 1 ? folder : Path.Combine(folder, Name(loaded));
                if (loaded.Analysis.Flow is { } graph)
                    code = Math.Max(code, Write(host, loaded, graph, target, parsed.GetValue(assembly)));
            }

            return code;
        });
        return command;
    }

    private static string Name(LoadedWorkspace loaded) =>
        loaded.Analysis.Compilation.BoundWorkspace.Header.Workspace.Name;

    private static int Write(ToolHost host, LoadedWorkspace loaded, FlowGraph graph, string target, bool withAssembly)
    {
        var files = CodeFiles.Emit(graph, loaded);
        var name = CodeFiles.AssemblyName(files);
        var diagnostics = new DiagnosticBag();
        using var folder = new BuildFolder(host, target);
        var isWritten = CodeFiles.Write(folder, files, diagnostics)
            && (!withAssembly
                || folder.Write($"{name}.dll", WorkspaceCompiler.Compile(files, name).AsSpan(), diagnostics))
            && folder.Finish(diagnostics);
        if (!isWritten)
            return Tool.Refuse(host, diagnostics.ToImmutable());
        foreach (var file in files)
            host.Output.WriteLine($"wrote {host.Shown(Path.Combine(target, "code", file.Name))}");
        if (withAssembly)
            host.Output.WriteLine($"wrote {host.Shown(Path.Combine(target, name + ".dll"))}");
        return ExitCode.Fine;
    }
}
