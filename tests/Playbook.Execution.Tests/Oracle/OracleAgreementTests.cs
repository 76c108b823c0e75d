using Playbook.Testing;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// The runner and the emitted C# decide what an independent reading of the language decides: what, where, when, why
/// and in which order. State is compared too: fields, points, and where everybody stands; between runner and C#, all
/// that is stored.
/// </summary>
public sealed class OracleAgreementTests(ITestOutputHelper output)
{
    private const int Workspaces = 5_000;
    private const int Inputs = 50;
    private const int AtOnce = 50;
    private const int LeastOften = 100;

    [Fact]
    public void Generated_workspaces_do_what_the_oracle_says()
    {
        var tally = new OracleTally();
        output.WriteLine($"seed {Seeded.Seed}");
        List<(int Number, Exception Failure)> failures = [];

        Parallel.For(0, Workspaces / AtOnce, AllProcessors, (number, others) =>
        {
            var own = new OracleTally();
            try
            {
                OracleBatch.Run(number * AtOnce, AtOnce, Inputs, own);
            }
            catch (Exception failure)
            {
                others.Break();
                lock (failures)
                    failures.Add((number, failure));
            }

            lock (tally)
                tally.Add(own);
        });

        foreach (var (name, count) in tally.Counts)
            output.WriteLine($"{count,9} {name}");
        if (failures.Count > 0)
            throw new ShouldAssertException(failures.MinBy(item => item.Number).Failure.Message);
        tally.RarerThan(LeastOften).ShouldBeEmpty();
    }

    private static ParallelOptions AllProcessors => new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
