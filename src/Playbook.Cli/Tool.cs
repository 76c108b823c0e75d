using System.Collections.Immutable;
using System.CommandLine;
using Playbook.Cli.ColdStart;
using Playbook.Cli.Output;
using Playbook.Cli.Verbs;
using Playbook.Compiler;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli;

/// <summary>The tool as a function: words and a host in, an exit code out.</summary>
internal static class Tool
{
    private const string Summary =
        "Checks, runs and prints campaign playbooks. Name files or folders; without any, the current folder is meant.";

    // A file whose name starts with @ is a file, not a list of arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] arguments, ToolHost host)
    {
        try
        {
            var parsed = CommandFor(arguments, host).Parse(arguments, Parsing);
            if (parsed.Errors.Count > 0)
                return UsageMessage.Write(parsed, host);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = host.Output,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (OperationCanceledException) when (host.Stop.IsCancellationRequested)
        {
            return ExitCode.Fine;
        }
        catch (Exception failure)
        {
            return OurFailure.Write(failure, arguments, host);
        }
    }

    /// <summary>Writes findings that concern the command itself, beside the results, and says how it ended.</summary>
    public static int Refuse(ToolHost host, params ImmutableArray<Diagnostic> findings)
    {
        var errors = host with { Output = host.Error };
        new Reporter(errors, OutputFormat.Text, _ => null)
            .Write([.. findings.Select(finding => new ReportedDiagnostic(finding, DiagnosticSeverity.Error))]);
        return ExitCode.Usage;
    }

    // Only the verb that is called is built, because each costs a cold start; help and completion need all of them.
    private static RootCommand CommandFor(string[] arguments, ToolHost host)
    {
        var root = new RootCommand(Summary);
        var called = VerbTable.All.FirstOrDefault(verb => arguments.Length > 0 && verb.Name == arguments[0]);
        if (called is { ReadsPlaybooks: true })
            WorkAhead.Start(Pipeline.Prepare);
        foreach (var verb in called is null ? VerbTable.All : [called])
            root.Subcommands.Add(verb.Create(host));
        return root;
    }
}
