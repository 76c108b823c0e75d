using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>One arm of a split.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">First hundredth of one per cent that is its own.</param>
/// <param name="Below">First that is the next arm's.</param>
/// <param name="Target">Index of its first node.</param>
/// <param name="Location">Its line.</param>
public sealed record SplitShare(string Name, int From, int Below, int Target, SourceLocation Location);
