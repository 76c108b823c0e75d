namespace Playbook.Compiler.Flow;

/// <summary>What follows from a kind of value alone.</summary>
public static class ValueKinds
{
    /// <summary>True where a value lives in a text slot and not in a number slot.</summary>
    public static bool IsText(this ValueKind kind) =>
        kind is ValueKind.Text or ValueKind.Choice or ValueKind.Name or ValueKind.TextList;

    /// <summary>How the kind is called in the name of a slot.</summary>
    public static string Word(this ValueKind kind) =>
        kind == ValueKind.YesNo ? "yes or no" : kind.ToString().ToLowerInvariant();
}
