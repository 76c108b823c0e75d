using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>
/// <c>share CONTENT on CHANNEL</c>: only in a team play, so that it happens once and not once a lead.
/// </summary>
public sealed record BoundShare(SourceLocation Location, ContentSymbol Content, ChannelSymbol? Channel)
    : BoundTouch(Location, Channel)
{
    /// <summary>The subject for this share; null: the content's, if it has one.</summary>
    public BoundProse? Subject { get; init; }

    public TouchPurpose Purpose => CountsAs == TouchPurpose.Unstated ? Content.Purpose : CountsAs;
}
