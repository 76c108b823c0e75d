namespace Playbook.Runtime.Tables;

/// <summary>A stretch of a message: words, or a hole that a value fills.</summary>
/// <param name="Text">The words; for a hole, what stands there while the value is unknown.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Index">Index of the lead's field, the score, or the play's capture; -1 for words.</param>
/// <param name="Form">How a number is written; for a text nothing.</param>
public sealed record MessagePartTable(
    string Text, MessageSource Source = MessageSource.Words, int Index = -1, ValueForm Form = ValueForm.Text);
