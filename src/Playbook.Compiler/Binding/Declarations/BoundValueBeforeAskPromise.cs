using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// An ask that is due before so many value touches were released to the lead is skipped as <c>value-first</c>.
/// </summary>
public sealed record BoundValueBeforeAskPromise(SourceLocation Location, int Count) : BoundPromise(Location);
