namespace Playbook.Execution.Scenarios;

/// <summary>A line of a timeline as people read it.</summary>
public static class TimelineText
{
    /// <summary>When, a mark for what came in (<c>&gt;</c>), done (<c>*</c>) or not (<c>-</c>), and what.</summary>
    public static string Of(TimelineEntry entry)
    {
        var mark = entry.Kind switch
        {
            TimelineKind.Line => ">",
            TimelineKind.Effect => "*",
            TimelineKind.Skip => "-",
            _ => " ",
        };
        return $"{entry.LocalTime,-26} {mark} {entry.Text}";
    }
}
