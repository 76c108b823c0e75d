using System.Collections.Immutable;

namespace Playbook.Cli.Verbs;

/// <summary>All commands, in the order in which help shows them. A command is one file and one row here.</summary>
internal static class VerbTable
{
    public static ImmutableArray<Verb> All { get; } =
    [
        new("check", CheckVerb.Create),
        new("fix", FixVerb.Create),
        new("format", FormatVerb.Create),
        new("test", TestVerb.Create),
        new("compile", CompileVerb.Create),
        new("build", BuildVerb.Create),
        new("guide", GuideVerb.Create),
        new("report", ReportVerb.Create),
        new("graph", GraphVerb.Create),
        new("simulate", SimulateVerb.Create),
        new("why", WhyVerb.Create),
        new("sample-data", SampleDataVerb.Create, ReadsPlaybooks: false),
        new("console", ConsoleVerb.Create),
        new("explain", ExplainVerb.Create, ReadsPlaybooks: false),
        new("new", NewVerb.Create, ReadsPlaybooks: false),
        new("syntax", SyntaxVerb.Create),
        new("symbols", SymbolsVerb.Create),
        new("completion", CompletionVerb.Create, ReadsPlaybooks: false),
    ];
}
