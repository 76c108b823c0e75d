using System.CommandLine;
using Playbook.Cli.Building;
using Playbook.Execution.Compiling;
using Playbook.Execution.Interactive;

namespace Playbook.Cli.Verbs;

/// <summary>Interactive C# over a compiled workspace.</summary>
internal static class ConsoleVerb
{
    private const string Greeting = """
        This runs the C# that you type, with everything that you may do on this computer. Nothing is sent to anybody.
          var ana = Lead("ana").Set("email_consent", true);   a lead, and what is known of it
          ana.page_viewed(path: "/pricing");                  an event, by its name
          Wait(days: 3); At("2026-12-07 09:00");              time passes
          ana.Show();                                         what is known, and where she stands
        `exit` ends it.
        """;

    public static Command Create(ToolHost host)
    {
        var path = WorkspaceArgument.Create();
        var command = new Command(
            "console", "Runs C# that you type, or pipe in, over a workspace: fire events, let time pass, look.")
        {
            path,
        };
        command.SetAction(parsed =>
        {
            if (!WorkspaceArgument.TryLoad(host, parsed.GetValue(path), out var loaded, out var code))
                return code;
            host.Error.WriteLine(Greeting);
            var files = CodeFiles.Emit(loaded.Graph, loaded.Loaded);
            using var assembly = WorkspaceCompiler.Load(files, CodeFiles.AssemblyName(files));
            var session = new ConsoleSession(
                PlaybookConsole.Over(loaded.Graph, assembly, host.Output), host.Output, host.Error);
            session.RunAsync(host.Input, host.IsInputTyped ? "> " : "", host.Stop).GetAwaiter().GetResult();
            // Whoever types has seen it; a program that pipes lines in must learn that one of them failed.
            return session.Failures == 0 || host.IsInputTyped ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
