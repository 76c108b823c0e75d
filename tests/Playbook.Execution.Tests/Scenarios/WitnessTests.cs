using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Scenarios;
using Playbook.Execution.Tests.Running;
using Playbook.Repository.Tests.Library;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Scenarios;

/// <summary>What a flow analysis says happens, happens: the scenario of each witness is run.</summary>
public sealed class WitnessTests
{
    /// <summary>The analyses whose witness ends with something that reaches a lead, or is kept from it.</summary>
    public static TheoryData<string> Codes =>
        ["PB3005", "PB3008", "PB3009", "PB3010", "PB3016", "PB3026", "PB3023", "PB4002", "PB4027"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_scenario_of_a_witness_shows_what_the_page_says(string code)
    {
        foreach (var example in DiagnosticDescriptors.Get(code).Page.AvoidExamples)
        {
            var workspace = TestWorkspace.Of(example);
            var analysis = FlowAnalyses.All.Single(item => item.Code == code);
            var scenarios = analysis.Prove(workspace.Bound, workspace.Graph)
                .Where(proof => proof.Verdict == FlowVerdict.Refuted)
                .Select(proof => proof.Witness?.Scenario).ToList();

            scenarios.ShouldNotBeEmpty();
            foreach (var scenario in scenarios)
            {
                scenario.ShouldNotBeNull();
                TestWorkspace.Of($"{example}\n{scenario}").ShouldPass();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void So_does_the_one_of_a_mistake_in_the_library(string code)
    {
        var mistake = Mistake.All.Single(item => item.Code == code);
        var files = Directory.EnumerateFiles(RepositoryFolder.PathOf("playbooks"), "*.playbook")
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        var (file, text) = files.Select(item => (item.Key, mistake.In(item.Value)))
            .First(item => item.Item2 is not null
                && files[item.Key].StartsWith("playbook ", StringComparison.Ordinal));
        files[file] = text ?? "";
        var workspace = Workspace(files);
        var scenario = FlowAnalyses.All.Single(item => item.Code == code)
            .Prove(workspace.Bound, workspace.Graph)
            .Where(proof => proof.Verdict == FlowVerdict.Refuted && proof.Location.Path == file)
            .Select(proof => proof.Witness?.Scenario).First(found => found is not null);

        files[file] += $"\n{scenario}";
        var shown = Workspace(files);
        var result = FlowScenarios.RunnerOf(shown.Graph, shown.Bound)
            .Run(shown.Bound.Scenarios.Single(item => item.Scenario.Name.StartsWith(
                "The way that", StringComparison.Ordinal)));

        result.Expectations.Where(line => !line.IsMet).Select(line => $"{line.Expected}: {line.Found}")
            .ShouldBeEmpty(scenario);
    }

    private static TestWorkspace Workspace(Dictionary<string, string> files) =>
        TestWorkspace.Of(string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"# file: {file.Key}\n{file.Value}\n")));
}
