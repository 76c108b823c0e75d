using Playbook.Execution.Tests.Running;
using Playbook.Testing;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// The engine decides what an independent reading of the language decides: what, where, when, why and in which order.
/// State is compared too: fields, points, and where everybody stands. Leads that are merged and team plays are not.
/// </summary>
public sealed class OracleAgreementTests(ITestOutputHelper output)
{
    private const int Workspaces = 150;
    private const int Inputs = 50;

    [Fact]
    public void Generated_workspaces_do_what_the_oracle_says()
    {
        SortedDictionary<string, int> seen = new(StringComparer.Ordinal);
        output.WriteLine($"seed {Seeded.Seed}");

        Seeded.Run(Workspaces, (random, _) =>
        {
            var workspaces = new OracleWorkspaces(random);
            var text = workspaces.Next();
            foreach (var record in new OracleComparison(text, TestWorkspace.Of(text), workspaces.Start)
                .Run(random, Inputs).Steps.SelectMany(step => step.Decided))
            {
                var name = record.Kind == "Skip" ? record.Reason : record.Kind;
                seen[name] = seen.GetValueOrDefault(name) + 1;
            }
        });

        foreach (var (name, count) in seen)
            output.WriteLine($"{name} {count}");
        seen.Keys.ShouldBe(
            [
                "AgainTooEarly", "AlreadyInside", "AlreadySent", "Approval", "Assign", "Audience", "Call", "Cancel",
                "Cap", "Choose", "Consent", "Expired", "FixBy", "HandOff", "HeldOut", "Hours", "Needs",
                "NotEffective", "Notify", "Once", "Reassign", "SameInstant", "Send", "Stopped", "Suppressed", "Task",
                "TooManyAtOnce", "Topic", "ValueFirst",
            ],
            ignoreOrder: true);
    }
}
