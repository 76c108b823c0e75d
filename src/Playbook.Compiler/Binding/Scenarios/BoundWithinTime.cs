using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Scenarios;

/// <summary><c>within D</c> of the nearest dated line above.</summary>
public sealed record BoundWithinTime(SourceLocation Location, Duration Length) : BoundTimeLimit(Location);
