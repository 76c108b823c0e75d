namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// A play that continues with another, or whose leads move into another, remembers what the other reads of the event,
/// where both give it the same name: what an enrolment knows must not depend on which fields its first play happens to
/// read itself.
/// </summary>
internal static class CaptureSpread
{
    /// <param name="plays">By index, their texts lowered.</param>
    public static void Run(IReadOnlyList<PlayLowering> plays)
    {
        var moves = plays.SelectMany(to => to.TakesOver.Select(line => (Line: line, To: to))).ToList();
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var play in plays)
            {
                foreach (var next in play.ContinuesWith)
                    changed |= Spread(plays[next.Play], play);
                foreach (var (line, to) in moves)
                    changed |= play.IsMovedBy(line) && Spread(to, play);
            }
        }
    }

    private static bool Spread(PlayLowering from, PlayLowering to)
    {
        var changed = false;
        foreach (var (alias, field, _) in from.Captures.Captures.ToList())
            changed |= to.Remember(alias, field);
        return changed;
    }
}
