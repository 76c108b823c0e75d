using Playbook.Execution.Running;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// States that are stored on their way and read again, where every number is another or a version is absent.
/// </summary>
public sealed class OracleStorageTests
{
    private const int Workspaces = 300;
    private const int VersionedWorkspaces = 2_000;
    private const int Inputs = 50;
    private const string Old = "# file: e.playbook";

    // Comes before all others by the name of its file, and uses some of all that has a number.
    private const string More = """
        # file: 0.playbook
        playbook before_others "Before"
        team early_team "Early"
        team early_helpers "Helpers"
        event nothing_happens "Nothing happens" from lead, engagement
          at_all text
        score early_score from 0 to 10
          +1 for nothing_happens, at most 2 times per 3 days
          band few below 5
          band many from 5
        handoff early_handoff "Before"
          from early_helpers to early_team
          accept within 4 working hours, otherwise notify early_team
        play early_play
          on nothing_happens as nothing per at_all, at most 3 at once
          stop when early_score is many
          step early_step
            hand off as early_handoff
            wait 3 days
            repeat early_step after 1 day, at most 2 times

        """;

    private static string[] Unkept => [" task ", "hand off", "round_", " per "];

    [Fact]
    public void States_go_on_where_every_number_is_another() => Each(Workspaces, (run, random) =>
    {
        // Where two leads become one, schedules of both are planned; whoever takes up a state plans its own anew.
        if (Merges(run) && run.Workspace.Bound.Plays.Any(play => play.Triggers.Any(OracleSchedules.IsSchedule)))
            return;
        var other = OracleCase.Of(More + run.Workspace.Text, out var errors)
            ?? throw new ShouldAssertException(string.Join('\n', errors));
        var engine = new OracleEngine<FlowProgram>(run.Workspace.Runner);
        foreach (var step in run.Steps)
        {
            if (random.Next(3) == 0)
                engine.Reopen(random.Next(2) == 0 ? run.Workspace.Runner : other.Runner);
            Check(engine, step);
        }
    });

    [Fact]
    public void Who_stood_still_while_a_version_was_absent_goes_on_as_if_it_had_not_been()
    {
        var (back, lasted) = (0, 0);
        Each(VersionedWorkspaces, (run, _) =>
        {
            if (WithoutOld(run) is not { } without)
                return;
            var engine = new OracleEngine<FlowProgram>(run.Workspace.Runner);
            var retired = run.Workspace.Bound.Playbooks.Max(item => item.Playbook.RetiredOn?.DayNumber ?? 0);
            var latest = long.MinValue;
            foreach (var step in run.Steps)
            {
                if (latest > (retired + 1) * 86_400_000L)
                {
                    var before = engine.Standing();
                    engine.Reopen(without.Runner);
                    Interlocked.Add(ref lasted, engine.StandingStill);
                    engine.Reopen(run.Workspace.Runner);
                    // What nothing else reads is not kept meanwhile.
                    if (!Known(engine.Standing()).SequenceEqual(Known(before)))
                        return;
                    Interlocked.Increment(ref back);
                }

                Check(engine, step);
                latest = Math.Max(latest, step.Input.Time);
            }
        });
        back.ShouldBeGreaterThan(1_000);
        lasted.ShouldBeGreaterThan(30);
    }

    // What was asked for, and what only the absent version counts or remembers, is not kept.
    private static OracleCase? WithoutOld(OracleRun run)
    {
        var text = run.Workspace.Text;
        var start = text.IndexOf(Old, StringComparison.Ordinal);
        if (start < 0 || run.Steps.DistinctBy(step => step.Lead).Count() > 1)
            return null;
        var end = text.IndexOf("# file:", start + Old.Length, StringComparison.Ordinal);
        var old = text[start..(end < 0 ? text.Length : end)];
        return Unkept.Any(words => old.Contains(words, StringComparison.Ordinal)) ? null
            : OracleCase.Of(text.Replace(old, "", StringComparison.Ordinal), out _);
    }

    // Where somebody stands is left out: who may move by now does so with the next input at the latest.
    private static IEnumerable<string> Known(string standing) =>
        standing.Split('\n').Where(line => !line.Contains(" since ", StringComparison.Ordinal));

    private static bool Merges(OracleRun run) => run.Steps.Any(step => step.Absorbs is not null);

    private static void Check(OracleEngine<FlowProgram> engine, OracleStep step)
    {
        var answer = engine.Take(step);
        answer = answer with
        {
            Standing = [.. answer.Standing.Where(line => !line.StartsWith("early_", StringComparison.Ordinal))],
        };
        answer.Lines.ShouldBe(step.Answer?.Lines ?? []);
    }

    private static void Each(int count, Action<OracleRun, Random> check) => Parallel.For(
        0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            if (OracleBatch.RunOf(number, Inputs) is not { } run)
                return;
            try
            {
                check(run, Seeded.ForCase(number));
            }
            catch (ShouldAssertException failure)
            {
                throw new ShouldAssertException(
                    $"Case {number} of seed {Seeded.Seed}: {failure.Message}\n{run.Workspace.Text}");
            }
        });
}
