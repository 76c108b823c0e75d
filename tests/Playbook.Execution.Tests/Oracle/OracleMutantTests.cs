using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// The comparison with the oracle can fail: an oracle that breaks a single rule disagrees with the engine somewhere.
/// </summary>
public sealed class OracleMutantTests
{
    private const int MostWorkspaces = 3_000;
    private const int Inputs = 50;
    private static readonly List<OracleRun?> Runs = [];

    public static IEnumerable<object[]> Mutants =>
        OracleMutants.All.Select(mutant => new object[] { mutant.Mutation.ToString(), mutant.Rule });

    [Theory]
    [MemberData(nameof(Mutants))]
    public void A_broken_rule_is_noticed(string mutation, string rule)
    {
        var broken = Enum.Parse<Mutation>(mutation);
        for (var number = 0; number < MostWorkspaces; number++)
        {
            if (RunOf(number)?.Notices(broken) == true)
                return;
        }

        Assert.Fail($"{mutation}: {rule} No generated workspace shows it.");
    }

    [Fact]
    public void Every_mutation_has_a_sentence() => OracleMutants.All.Select(mutant => mutant.Mutation)
        .ShouldBe(Enum.GetValues<Mutation>().Where(mutation => mutation != Mutation.None), ignoreOrder: true);

    // Where readers differ already, nothing can be shown; the comparison itself fails then.
    private static OracleRun? RunOf(int number)
    {
        while (Runs.Count <= number)
            Runs.Add(OracleBatch.RunOf(Runs.Count, Inputs));
        return Runs[number];
    }
}
