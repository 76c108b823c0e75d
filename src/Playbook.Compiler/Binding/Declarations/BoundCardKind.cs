using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundCardKind(SourceLocation Location, CardKindSymbol CardKind)
    : BoundDeclaration(Location, CardKind);
