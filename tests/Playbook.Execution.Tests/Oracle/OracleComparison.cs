using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;
using Playbook.Execution.Running;
using Playbook.Execution.Tests.Running;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Gives the same inputs to the engine and to the oracle.</summary>
internal sealed class OracleComparison(string text, TestWorkspace workspace, long start)
{
    private readonly Dictionary<string, SourceText> sources = SourceFiles.Split(text)
        .ToDictionary(file => file.Path, file => SourceText.From(file.Text), StringComparer.Ordinal);

    /// <summary>What both decided, input for input; throws with the workspace where they differ.</summary>
    public OracleRun Run(Random random, int count)
    {
        var tables = TablesBuilder.Build(workspace.Graph, PlaceOf);
        var engine = new OracleEngine<FlowProgram>(new FlowProgram(workspace.Graph, tables));
        var cast = new OracleCast(workspace.Bound, PlaceOf);
        var inputs = new OracleInputs(random, workspace.Bound, start);
        List<OracleStep> steps = [];
        List<string> story = [];
        for (var i = 0; i < count; i++)
        {
            var step = inputs.Next();
            story.Add($"{step.Lead} {step.Input.Time} {step.Input.Event.Event.Name}"
                + $"{(step.Forgets ? " anew" : "")} {string.Join(", ", step.Input.Values)}"
                + $" {string.Join(", ", step.Input.Changes)} {step.Input.Answers?.Place}");
            var found = engine.Take(step, out var became);
            story.AddRange(found.Select(record => $"    {record}"));
            var expected = cast.Take(step, out var should);
            var standing = cast.Of(step.Lead).Standing(tables.Fields.Where(field => field.Slot >= 0)
                .Select(field => field.Name)).ToList();
            if (!found.SequenceEqual(expected) || became.ToString() != should.ToString()
                || !engine.Standing(step.Lead).SequenceEqual(standing))
            {
                throw new ShouldAssertException(Story(
                    story,
                    [$"{became}", .. engine.Standing(step.Lead)],
                    [.. expected.Select(item => $"{item}"), $"{should}", .. standing]));
            }

            steps.Add(step with { Decided = found, Became = should });
            inputs.Pass(found, cast.Of(step.Lead).NextDue);
        }

        return new OracleRun(workspace.Bound, PlaceOf, steps);
    }

    private string PlaceOf(SourceLocation location) => sources.TryGetValue(location.Path, out var source)
        ? $"{location.Path}:{source.GetLinePosition(location.Span.Start).Line + 1}" : "";

    private string Story(List<string> story, List<string> found, List<string> expected) =>
        string.Join('\n', text.Split('\n').Select((line, at) => $"{at} {line}"))
        + string.Join('\n', story) + "\nthe engine also says\n    " + string.Join("\n    ", found)
        + "\nthe oracle says\n    " + string.Join("\n    ", expected);
}
