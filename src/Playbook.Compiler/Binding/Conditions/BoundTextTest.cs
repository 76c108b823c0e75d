using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>Ordinal, without regard to case. For a list of text: one of its items passes.</summary>
public sealed record BoundTextTest(SourceLocation Location, BoundField Field, TextTestKind Test, string Text)
    : BoundCondition(Location);
