using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <param name="Proof">A content or a card.</param>
public sealed record BoundProof(SourceLocation Location, Symbol Proof) : BoundTalk(Location);
