using Playbook.Compiler.Diagnostics;

namespace Playbook.Execution.Scenarios;

/// <summary>What became of an <c>expect</c> line.</summary>
/// <param name="Location">The line.</param>
/// <param name="IsMet">Whether what it says holds.</param>
/// <param name="Expected">What it says, in words.</param>
/// <param name="Found">What was the case instead; empty where it is met.</param>
/// <param name="Nearest">
/// The nearest thing that did happen; null where nothing of its kind did, or where it is met.
/// </param>
public sealed record ExpectationResult(
    SourceLocation Location,
    bool IsMet,
    string Expected,
    string Found,
    TimelineEntry? Nearest);
