using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundReject(SourceLocation Location, RejectReasonSymbol Reason, BoundRejectRoute Route)
    : BoundNode(Location);
