using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>A field that was reported; its type compares with everything.</summary>
public sealed record BoundErrorField(SourceLocation Location) : BoundField(Location, PlaybookType.Error);
