using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <param name="Second">The value after the second words, as after <c>do</c>; null where there is none.</param>
public sealed record BoundCardEntry(
    SourceLocation Location, CardFieldSymbol Field, ConstantValue Value, ConstantValue? Second) : BoundNode(Location);
