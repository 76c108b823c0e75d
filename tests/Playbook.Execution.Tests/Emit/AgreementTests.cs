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

        for (var seed = 1; seed <= 8; seed++)
            Agree(workspace, seed, 200);
    }

    [Fact]
    public void Every_construct_does_the_same_in_both_forms()
    {
        using var workspace = EmittedWorkspace.Of(
            File.ReadAllText(RepositoryFolder.PathOf("tests", "Playbook.Testing", "constructs.txt")));

        for (var seed = 1; seed <= 8; seed++)
            Agree(workspace, seed, 200);
    }

    private static void Agree(EmittedWorkspace workspace, int seed, int count)
    {
        var inputs = new RandomInputs(workspace.Graph, seed, count);
        var runner = inputs.Use(workspace.Runner);
        var emitted = workspace.Loaded.Use(inputs);

        if (runner != emitted)
            throw new ShouldAssertException($"Seed {seed}:\n{Snapshot.Difference(runner, emitted)}");
        runner.ShouldContain("  Effect {");
    }
}
