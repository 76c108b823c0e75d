namespace Playbook.Runtime.Tables;

/// <summary>Something that can be sent or shared.</summary>
/// <param name="Id">Its name with its playbook, if it has one.</param>
/// <param name="Name">Its name alone.</param>
/// <param name="TopicField">Index of the lead's field of its topic, which must not be no; -1 for no topic.</param>
/// <param name="Expires">
/// Last day number, on the lead's calendar, on which it may be released; null for no end.
/// </param>
/// <param name="SentSlot">Number slot that is 1 once it was released to the lead; -1 where nothing asks.</param>
public sealed record ContentTable(string Id, string Name, int TopicField, long? Expires, int SentSlot);
