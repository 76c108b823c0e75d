using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>In prose: a field of a card or of a declaration, as <c>{roi_guide.link}</c>.</summary>
/// <param name="Declaration">The card or declaration.</param>
/// <param name="FieldName">Its field, as <c>link</c> or <c>they say</c>.</param>
/// <param name="Text">
/// What stands there: fixed when the workspace is bound; null where the declaration leaves it out.
/// </param>
public sealed record BoundDeclarationField(
    SourceLocation Location, Symbol Declaration, string FieldName, string? Text)
    : BoundField(Location, PlaybookType.Text);
