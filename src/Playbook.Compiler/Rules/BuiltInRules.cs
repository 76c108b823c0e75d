using System.Collections.Immutable;

namespace Playbook.Compiler.Rules;

/// <summary>The product's rules, by code. A new rule is one file, one page, one test class and one row here.</summary>
public static class BuiltInRules
{
    public static ImmutableArray<PlaybookRule> All { get; } =
    [
    ];
}
