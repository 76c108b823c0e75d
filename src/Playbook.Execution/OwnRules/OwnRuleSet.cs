using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules;

namespace Playbook.Execution.OwnRules;

/// <summary>The rules that one or more files hold, and what kept others from being used.</summary>
/// <param name="Rules">Each with a descriptor of its own.</param>
/// <param name="Problems">One for each rule or file that is left out.</param>
public sealed record OwnRuleSet(ImmutableArray<PlaybookRule> Rules, ImmutableArray<Diagnostic> Problems)
{
    public static OwnRuleSet Empty { get; } = new([], []);

    /// <summary>Both, but of two rules with one code or name only the first.</summary>
    public OwnRuleSet With(OwnRuleSet other)
    {
        var (rules, problems) = (Rules.ToBuilder(), Problems.AddRange(other.Problems).ToBuilder());
        foreach (var rule in other.Rules)
        {
            var (code, name) = (rule.Descriptor.Code, rule.Descriptor.Name);
            var taken = rules.FirstOrDefault(first => first.Descriptor.Code == code || first.Descriptor.Name == name);
            if (taken is not null)
            {
                problems.Add(Diagnostic.Create(
                    "PB6043", SourceLocation.None, rule.GetType().Name, $"{code} {name}", taken.GetType().Name));
                continue;
            }

            rules.Add(rule);
        }

        return new OwnRuleSet(rules.ToImmutable(), problems.ToImmutable());
    }
}
