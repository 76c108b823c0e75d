using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>After the time, the play starts as by <c>continue with</c>.</summary>
public sealed record BoundPlayRoute(SourceLocation Location, PlaySymbol Play, Duration After)
    : BoundRejectRoute(Location);
