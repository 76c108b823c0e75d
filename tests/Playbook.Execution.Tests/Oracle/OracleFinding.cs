namespace Playbook.Execution.Tests.Oracle;

/// <summary>A workspace and a log about which the readers of the language differ.</summary>
/// <param name="Text">The workspace.</param>
/// <param name="Recipes">The log.</param>
/// <param name="IsOfCode">Whether it takes the emitted C# to see it.</param>
/// <param name="Broken">What was thrown; null where they only differ.</param>
internal sealed record OracleFinding(
    string Text, IReadOnlyList<OracleRecipe> Recipes, bool IsOfCode, Exception? Broken = null);
