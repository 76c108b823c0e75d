using System.Globalization;
using Playbook.Cli.Output;
using Playbook.Execution.Scenarios;

namespace Playbook.Cli.Testing;

/// <summary>Results of scenarios for people.</summary>
internal sealed class TestTextOutput(TextWriter output, bool showsTimelines)
{
    public void Write(TestedWorkspace tested)
    {
        foreach (var result in tested.Results)
        {
            if (result.IsPassed && !showsTimelines)
                continue;
            output.WriteLine($"{(result.IsPassed ? "passed" : "failed")}: {result.Name}");
            output.WriteLine($"  {tested.PlaceOf(result.Location)}");
            WriteTimeline(result);
            foreach (var expectation in result.Expectations.Where(expectation => !expectation.IsMet))
                Write(expectation, tested);
            output.WriteLine();
        }
    }

    /// <summary><c>12 scenarios, 1 failed.</c></summary>
    public static string Summary(IReadOnlyCollection<ScenarioResult> results)
    {
        var failed = results.Count(result => !result.IsPassed);
        var what = failed == 0 ? "all passed" : string.Create(CultureInfo.InvariantCulture, $"{failed} failed");
        return results.Count == 0 ? "No scenario to run." : $"{Reporter.Counted(results.Count, "scenario")}, {what}.";
    }

    public void WriteCoverage(TestedWorkspace tested)
    {
        var report = tested.Coverage;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Coverage: {report.Covered} of {report.Items.Length} places and branches, {report.Percent:0.0} %."));
        foreach (var item in report.Items.Where(item => !item.IsCovered))
            output.WriteLine($"  not reached: {item.Play} {item.What}  {tested.PlaceOf(item.Location)}");
    }

    // Where something failed, what did happen is what helps.
    private void WriteTimeline(ScenarioResult result)
    {
        foreach (var entry in result.Timeline)
            output.WriteLine("    " + TimelineText.Of(entry));
    }

    private void Write(ExpectationResult expectation, TestedWorkspace tested)
    {
        output.WriteLine($"  expected: {expectation.Expected}  ({tested.PlaceOf(expectation.Location)})");
        output.WriteLine($"  found:    {expectation.Found}");
        if (expectation.Nearest is { } nearest)
        {
            var place = tested.PlaceOf(nearest.Location);
            output.WriteLine($"  nearest:  {nearest.Text} on {nearest.LocalTime}  ({place})");
        }
    }
}
