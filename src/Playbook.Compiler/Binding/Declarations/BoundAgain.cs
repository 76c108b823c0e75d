using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>Whether a trigger may start the play for a lead that was in it before.</summary>
/// <param name="Allowed">False: once only.</param>
/// <param name="After">
/// So long after the end of the last enrolment; null with <paramref name="Allowed"/>: at any time.
/// </param>
public sealed record BoundAgain(bool Allowed, Duration? After)
{
    public static BoundAgain Never { get; } = new(false, null);

    public static BoundAgain AnyTime { get; } = new(true, null);
}
