using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>An input that says what it means by names, so that it can be given to a smaller workspace too.</summary>
internal sealed record OracleRecipe(string Lead, string Event, long Time)
{
    public IReadOnlyDictionary<string, ConstantValue> Values { get; init; } = new Dictionary<string, ConstantValue>();

    public IReadOnlyDictionary<string, ConstantValue?> Changes { get; init; } =
        new Dictionary<string, ConstantValue?>();

    /// <summary>Which of all that was asked for before it answers by its identity; null: it carries none.</summary>
    public int? Answers { get; init; }

    /// <summary>The lead is forgotten before the input comes.</summary>
    public bool Forgets { get; init; }

    /// <summary>Whom the lead absorbs; null: nobody.</summary>
    public string? Absorbs { get; init; }

    public override string ToString() => string.Join(' ', [
        $"{DateTimeOffset.FromUnixTimeMilliseconds(Time):yyyy-MM-dd HH:mm:ss.fff} {Lead} {Event}",
        .. Values.Select(item => $"{item.Key}={item.Value}"),
        .. Changes.Select(item => $"lead.{item.Key}={item.Value?.ToString() ?? "unknown"}"),
        .. Answers is { } which ? [$"answers #{which}"] : Array.Empty<string>(),
        .. Absorbs is { } gone ? [$"absorbs {gone}"] : Array.Empty<string>(),
        .. Forgets ? ["(forgotten before)"] : Array.Empty<string>(),
    ]);
}
