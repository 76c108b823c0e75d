namespace Playbook.Runtime.Tables;

/// <summary>A field of the lead.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsText">Whether its slot lies among the texts; else among the numbers.</param>
/// <param name="Slot">Its slot; -1 where nothing in the workspace asks for it, and so nothing is kept.</param>
/// <param name="IsConsent">
/// Whether a channel needs it to be yes: what is withdrawn late still counts, and merging takes the stricter.
/// </param>
public sealed record FieldTable(string Name, bool IsText, int Slot, bool IsConsent);
