using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Verbs;

/// <summary>The one workspace that a command runs.</summary>
internal static class WorkspaceArgument
{
    public static Argument<string> Create() => new Argument<string>("path")
    {
        Description = "A file or folder of the workspace; without one, the current folder.",
        DefaultValueFactory = _ => ".",
    }.WithoutOptions();

    /// <summary>
    /// Loads and checks a workspace. What has errors has no clear meaning and does not run: the findings are written.
    /// </summary>
    public static bool TryLoad(
        ToolHost host, string? path, [NotNullWhen(true)] out RunnableWorkspace? workspace, out int code)
    {
        workspace = null;
        var run = CheckRun.Over(host, [path ?? "."], toRun: true);
        if (run.Refused.Length > 0)
        {
            code = Tool.Refuse(host, run.Refused);
            return false;
        }

        if (!run.HasErrors && run.Workspaces is [var loaded] && loaded.Analysis.Flow is { } graph)
        {
            workspace = RunnableWorkspace.Of(graph, host, loaded, run);
            code = ExitCode.Fine;
            return true;
        }

        var errors = host with { Output = host.Error };
        new Reporter(errors, OutputFormat.Text, run.TextOf)
            .Write([.. run.Found.Where(found => found.Severity == DiagnosticSeverity.Error)]);
        code = ExitCode.Findings;
        return false;
    }
}
