namespace Playbook.Runtime.Tables;

/// <summary>A field that an event carries.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsText">Whether it is stored as text; else as a number.</param>
public sealed record EventFieldTable(string Name, bool IsText);
