namespace Playbook.Guides.Model;

/// <summary>A stretch of the calendar: a focus, a playbook's validity, a goal's date.</summary>
/// <param name="Ends">The last day in it.</param>
public sealed record GuidePeriod(string Title, string Owner, DateOnly Starts, DateOnly Ends);
