using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Playbook.Runtime;
using Playbook.Runtime.Hosting;
using Shouldly;
using Xunit;

namespace Playbook.Build.Tests;

/// <summary>Authors know nothing of C#: whatever a type is called, a declaration may be called too.</summary>
public sealed partial class NamesTests
{
    // What emitted code and its consumers know by name, and a part of each that a prefix could make whole.
    private static readonly ImmutableArray<string> Names =
    [
        .. typeof(LeadState).Assembly.GetExportedTypes().Select(type => type.Name)
            .Concat([
                "System", "Object", "String", "Int64", "Task", "ValueTask", "Action", "Func", "Exception", "Span",
                "Type", "Enum", "Array", "List", "Byte", "DateTimeOffset", "TimeSpan", "Console", "Playbook",
                "Playbooks",
                "Workspace", "Events", "Contents", "Code", "Program", "Data", "WorkspaceProgram", "WorkspaceData",
                "Microsoft", "Global", "Consumer", "Host", "Equals", "ToString", "GetHashCode", "Var", "Value",
                "Record",
                "LeadFields", "PlaybookServices", "AddPlaybooks", "NewLead", "LoadLead", "Engine", "Layout", "Turn",
                "State", "Fields", "Prelude", "Runtime", "Hosting", "Tables", "Numbers", "Links",
            ])
            .Select(name => Capital().Replace(name.Split('`')[0], "_$0").TrimStart('_').ToLowerInvariant())
            .Select(name => name.Replace("__", "_", StringComparison.Ordinal))
            .Where(name => !name.StartsWith("i_", StringComparison.Ordinal)).Distinct().Order(),
    ];

    [Fact]
    public void Events_and_their_fields_and_values_can_be_called_as_types_are()
    {
        var text = new StringBuilder();
        foreach (var name in Names)
            text.Append($"event {name} from lead, neutral\n  {name} text\n  kind one of {name}, other\n\n");
        Compiled(text.ToString()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("team", "team NAME \"Team\"\n\n")]
    [InlineData("content", "content NAME\n  kind guide\n  gives \"It\"\n  link \"https://example.com/sheet\"\n\n")]
    [InlineData(
        "score", "score NAME from 0 to 9\n  +1 for question_asked\n  band low below 5\n  band NAME from 5\n\n")]
    [InlineData("signal", "signal NAME \"Signal\"\n  any of\n    question_asked\n    demo_requested\n\n")]
    [InlineData("play", "play NAME \"Play\"\n  on question_asked\n\n  step NAME\n    wait 2 days\n\n")]
    public void Declarations_can_be_called_as_types_are(string kind, string declaration)
    {
        var text = string.Concat(
            Names.Select(name => declaration.Replace("NAME", name, StringComparison.Ordinal)));
        Compiled(text).ShouldBeEmpty(kind);
    }

    [Fact]
    public void What_is_known_of_a_lead_can_be_called_as_types_are()
    {
        var parts = Names.Where(name => name.StartsWith("lead_", StringComparison.Ordinal))
            .Select(name => name["lead_".Length..]);
        var text = new StringBuilder("lead\n");
        foreach (var name in Names.Concat(parts).Distinct())
            text.Append($"  {name} one of {name}, other\n");
        Compiled(text.ToString()).ShouldBeEmpty();
    }

    private static string[] Compiled(string text)
    {
        var run = new GeneratorRun("class Host { object Layout => Consumer.Playbooks.Workspace.Layout; }");
        run.Put("names.playbook", text);
        var found = run.Run().Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error);
        return [.. found.Concat(run.ErrorsOfConsumer()).Select(item => $"{item}")];
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
