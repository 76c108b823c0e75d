using Playbook.Testing;
using Shouldly;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>Generated workspaces, compiled together and compared one after the other.</summary>
internal static class OracleBatch
{
    /// <summary>Compares some cases of this run's seed.</summary>
    /// <param name="first">The number of the first case.</param>
    /// <param name="count">How many.</param>
    /// <param name="inputs">How many inputs each gets.</param>
    /// <param name="tally">Counts what occurs.</param>
    /// <exception cref="ShouldAssertException">Readers differ; the smallest that shows it is told.</exception>
    public static void Run(int first, int count, int inputs, OracleTally tally)
    {
        var randoms = Enumerable.Range(first, count).Select(Seeded.ForCase).ToList();
        var writers = randoms.Select(random => new OracleWorkspaces(random)).ToList();
        var cases = writers.Select(CaseOf).ToList();
        using var code = new OracleAssembly(cases);
        for (var i = 0; i < count; i++)
        {
            var failure = Compare(cases[i], code.Programs[i], randoms[i], writers[i], inputs, tally);
            if (failure is not null)
            {
                throw new ShouldAssertException($"Case {first + i} of seed {Seeded.Seed} "
                    + $"(PLAYBOOK_SEED={Seeded.Seed}): {failure.Broken?.Message}"
                    + OracleStory.Of(new OracleShrinker(failure).Smallest()));
            }
        }
    }

    /// <summary>One case without C#, to be read again; null where readers differ.</summary>
    public static OracleRun? RunOf(int number, int inputs)
    {
        var random = Seeded.ForCase(number);
        var writer = new OracleWorkspaces(random);
        var workspace = CaseOf(writer);
        List<OracleStep> steps = [];
        var comparison = new OracleComparison(workspace, null, new OracleTally());
        comparison.Run(random, writer, inputs, [], steps);
        return comparison.Agrees ? new OracleRun(workspace, steps) : null;
    }

    private static OracleFinding? Compare(
        OracleCase workspace,
        OracleProgram code,
        Random random,
        OracleWorkspaces writer,
        int inputs,
        OracleTally tally)
    {
        List<OracleRecipe> recipes = [];
        List<OracleStep> steps = [];
        try
        {
            var comparison = new OracleComparison(workspace, code, tally);
            comparison.Run(random, writer, inputs, recipes, steps);
            if (comparison.Agrees)
                return null;
            var finding = new OracleFinding(workspace.Text, recipes, IsOfCode: false);
            return OracleShrinker.IsFound(finding) ? finding : finding with { IsOfCode = true };
        }
        catch (Exception failure)
        {
            var finding = new OracleFinding(workspace.Text, recipes, IsOfCode: false, failure);
            return OracleShrinker.IsFound(finding) ? finding : finding with { IsOfCode = true };
        }
    }

    private static OracleCase CaseOf(OracleWorkspaces writer)
    {
        var text = writer.Next();
        return OracleCase.Of(text, out var errors)
            ?? throw new ShouldAssertException($"{string.Join('\n', errors)}\n{text}");
    }
}
