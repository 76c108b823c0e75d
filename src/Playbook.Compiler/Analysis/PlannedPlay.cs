using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Analysis;

/// <summary>A play as it is written, and as it runs.</summary>
internal sealed record PlannedPlay(BoundPlay Play, PlayPlan Plan);
