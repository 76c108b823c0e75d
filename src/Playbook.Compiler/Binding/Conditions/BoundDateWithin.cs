using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>
/// The field's date or instant lies in the last D, (now − D, now], or in the next D, (now, now + D].
/// A date counts as its first instant on the lead's clock.
/// </summary>
public sealed record BoundDateWithin(SourceLocation Location, BoundField Field, bool IsNext, Duration Length)
    : BoundCondition(Location);
