namespace Playbook.Runtime.Tables;

/// <summary>Something that can be sent or shared.</summary>
/// <param name="Id">Its name with its playbook, if it has one.</param>
/// <param name="Name">Its name alone.</param>
/// <param name="TopicField">
/// Index of the lead's field of its topic: one of its own, which must be yes, or the list of topics chosen, which
/// must have it where it is known; -1 for no topic.
/// </param>
/// <param name="Topic">The topic's name; null for no topic.</param>
/// <param name="Expires">
/// Last day number, on the lead's calendar, on which it may be released; null for no end.
/// </param>
/// <param name="SentSlot">Number slot that is 1 once it was released to the lead; -1 where nothing asks.</param>
public sealed record ContentTable(string Id, string Name, int TopicField, string? Topic, long? Expires, int SentSlot);
