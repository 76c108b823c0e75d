using System.Globalization;
using System.Xml.Linq;
using Playbook.Execution.Scenarios;

namespace Playbook.Cli.Testing;

/// <summary>Results of scenarios as the XML that build servers read.</summary>
internal static class JUnitOutput
{
    public static string Of(IReadOnlyCollection<TestedWorkspace> tested)
    {
        var suites = new XElement("testsuites", tested.Select(SuiteOf));
        return new XDocument(new XDeclaration("1.0", "utf-8", null), suites).Declaration + "\n" + suites;
    }

    private static XElement SuiteOf(TestedWorkspace workspace) => new(
        "testsuite",
        new XAttribute("name", workspace.Loaded.Analysis.Compilation.BoundWorkspace.Header.Workspace.Name),
        new XAttribute("tests", Number(workspace.Results.Length)),
        new XAttribute("failures", Number(workspace.Results.Count(result => !result.IsPassed))),
        workspace.Results.Select(result => CaseOf(result, workspace)));

    private static XElement CaseOf(ScenarioResult result, TestedWorkspace workspace) => new(
        "testcase",
        new XAttribute("name", result.Name),
        new XAttribute("classname", Path.GetFileNameWithoutExtension(result.Location.Path)),
        result.IsPassed ? null : FailureOf(result, workspace));

    private static XElement FailureOf(ScenarioResult result, TestedWorkspace workspace)
    {
        var unmet = result.Expectations.Where(expectation => !expectation.IsMet).ToArray();
        var lines = unmet.Select(expectation =>
            $"{workspace.PlaceOf(expectation.Location)}: expected {expectation.Expected}; {expectation.Found}");
        return new XElement("failure", new XAttribute("message", unmet[0].Expected), string.Join('\n', lines));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
