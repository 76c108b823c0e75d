using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundHandOffWithinPromise(SourceLocation Location, Duration Length) : BoundPromise(Location);
