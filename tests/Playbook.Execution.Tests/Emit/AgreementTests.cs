using Playbook.Execution.Compiling;
using Playbook.Execution.Scenarios;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Emit;

/// <summary>The emitted C# does what the runner does, input for input, slot for slot.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void The_sample_does_the_same_in_both_forms()
    {
        using var workspace = EmittedWorkspace.OfFolder(
            "playbooks/workspace.playbook", "playbooks/warm-inbound.playbook");

        Agree(workspace);
    }

    [Fact]
    public void Every_construct_does_the_same_in_both_forms()
    {
        using var workspace = EmittedWorkspace.Of(
            File.ReadAllText(RepositoryFolder.PathOf("tests", "Playbook.Testing", "constructs.txt")));

        Agree(workspace);
    }

    [Fact]
    public void The_samples_scenario_passes_in_both_forms_with_the_same_effects_and_state()
    {
        using var workspace = EmittedWorkspace.OfFolder(
            "playbooks/workspace.playbook", "playbooks/warm-inbound.playbook");
        var runner = FlowScenarios.RunnerOf(workspace.Graph, workspace.Bound);
        var emitted = CompiledScenarios.RunnerOf(workspace.Loaded, workspace.Graph, workspace.Bound);

        foreach (var scenario in workspace.Bound.Scenarios)
        {
            var (first, second) = (runner.Run(scenario), emitted.Run(scenario));

            first.IsPassed.ShouldBeTrue();
            second.IsPassed.ShouldBeTrue();
            second.Effects.ShouldBe(first.Effects);
            second.FinalNumbers.ShouldBe(first.FinalNumbers);
            second.FinalTexts.ShouldBe(first.FinalTexts);
        }
    }

    [Fact]
    public void Every_scenario_of_the_playbooks_does_the_same_in_both_forms()
    {
        var files = Directory.GetFiles(RepositoryFolder.PathOf("playbooks"), "*.playbook")
            .Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(RepositoryFolder.Root, file));
        using var workspace = EmittedWorkspace.OfFolder([.. files]);
        var runner = FlowScenarios.RunnerOf(workspace.Graph, workspace.Bound);
        var emitted = CompiledScenarios.RunnerOf(workspace.Loaded, workspace.Graph, workspace.Bound);

        workspace.Bound.Scenarios.ShouldNotBeEmpty();
        foreach (var scenario in workspace.Bound.Scenarios)
        {
            var (first, second) = (runner.Run(scenario), emitted.Run(scenario));

            second.IsPassed.ShouldBe(first.IsPassed, scenario.Scenario.Name);
            second.Effects.ShouldBe(first.Effects, scenario.Scenario.Name);
            second.FinalNumbers.ShouldBe(first.FinalNumbers, scenario.Scenario.Name);
            second.FinalTexts.ShouldBe(first.FinalTexts, scenario.Scenario.Name);
        }
    }

    private static void Agree(EmittedWorkspace workspace)
    {
        const int Seeds = 8;
        const int Inputs = 200;
        var effects = 0;
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var inputs = new RandomInputs(workspace.Graph, seed, Inputs);
            var runner = inputs.Use(workspace.Runner);
            var emitted = workspace.Loaded.Use(inputs);

            if (runner != emitted)
                throw new ShouldAssertException($"Seed {seed}:\n{Snapshot.Difference(runner, emitted)}");
            effects += runner.Split("  Effect {").Length - 1;
        }

        effects.ShouldBeGreaterThan(Seeds);
    }
}
