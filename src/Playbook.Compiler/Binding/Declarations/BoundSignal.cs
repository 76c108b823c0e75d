using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundSignal(SourceLocation Location, SignalSymbol Signal, BoundSignalBody Body)
    : BoundDeclaration(Location, Signal);
