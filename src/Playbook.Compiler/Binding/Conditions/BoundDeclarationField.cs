using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>In prose: a field of a card or of a declaration, as <c>{roi_guide.link}</c>.</summary>
/// <param name="Declaration">The card or declaration; what it says today is in the workspace.</param>
/// <param name="FieldName">Its field, as <c>link</c> or <c>title</c>.</param>
public sealed record BoundDeclarationField(SourceLocation Location, Symbol Declaration, string FieldName)
    : BoundField(Location, PlaybookType.Text);
