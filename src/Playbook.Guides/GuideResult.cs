using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Guides;

/// <summary>The prints of one playbook and what was found while printing.</summary>
public sealed record GuideResult(ImmutableArray<GuideDocument> Documents, ImmutableArray<Diagnostic> Findings);
