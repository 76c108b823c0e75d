using System.CommandLine;
using System.CommandLine.Completions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Verbs;

/// <summary>Prints the page of a finding; without one, the list of all.</summary>
internal static class ExplainVerb
{
    public static Command Create(ToolHost host)
    {
        var rule = new Argument<string?>("rule")
        {
            Description = "The code or the name that a message shows; without it, all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "rule",
        };
        rule.CompletionSources.Add(_ => DiagnosticDescriptors.Names.Concat(DiagnosticDescriptors.Codes)
            .Select(name => new CompletionItem(name)));
        var command = new Command("explain", "Explains a finding: why it matters, what to avoid, what to prefer.")
        {
            rule,
        };
        command.SetAction(parsed => parsed.GetValue(rule) is { } name ? Explain(name, host) : List(host));
        return command;
    }

    private static int Explain(string name, ToolHost host)
    {
        if (!DiagnosticDescriptors.TryFind(name, out var descriptor))
        {
            var closest = Suggestions.DidYouMean(Suggestions.Closest(name, DiagnosticDescriptors.Names));
            return Tool.Refuse(host, Diagnostic.Create("PB6019", SourceLocation.None, name, closest));
        }
        host.Output.Write(TextOf(descriptor));
        return ExitCode.Fine;
    }

    private static int List(ToolHost host)
    {
        foreach (var descriptor in DiagnosticDescriptors.All)
            host.Output.WriteLine($"{descriptor.Code}  {descriptor.Name,-32} {descriptor.Words.Title}");
        return ExitCode.Fine;
    }

    private static string TextOf(DiagnosticDescriptor descriptor)
    {
        var severity = SeverityOptions.WordOf(descriptor.DefaultSeverity);
        var floor = descriptor.Floor == DiagnosticSeverity.Hidden
            ? ""
            : $" (never below {SeverityOptions.WordOf(descriptor.Floor)})";
        return $"""
            # {descriptor.Code} {descriptor.Name}

            {descriptor.Words.Title}

            Severity: {severity}{floor}
            Set it in .editorconfig: playbook_diagnostic.{descriptor.Name}.severity = error | warning | info | hidden

            ## Why

            {descriptor.Page.Why}

            ## Avoid

            {descriptor.Page.Avoid}

            ## Prefer

            {descriptor.Page.Prefer}

            """;
    }
}
