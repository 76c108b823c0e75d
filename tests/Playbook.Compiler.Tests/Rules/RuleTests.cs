using Playbook.Compiler.Rules;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class RuleTests
{
    private const int LeastOfAKind = 2;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var item in RuleCase.All)
                data.Add(item.File, item.Name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_finds_what_is_marked_and_nothing_else(string file, string name)
    {
        var item = RuleCase.All.Single(found => found.File == file && found.Name == name);
        Check.Diagnostics(item.Text, item.IsWhole ? [] : [item.Code]);
    }

    [Fact]
    public void Every_rule_has_two_cases_that_it_finds_and_two_near_misses() =>
        BuiltInRules.All.Select(rule => rule.Descriptor)
            .Where(rule => !HasEnough(RuleCase.All.Where(item => item.File == $"{rule.Code}-{rule.Name}").ToArray()))
            .Select(rule => $"{rule.Code}-{rule.Name}")
            .ShouldBeEmpty();

    private static bool HasEnough(RuleCase[] cases) =>
        cases.Count(item => item.IsFound) >= LeastOfAKind && cases.Count(item => !item.IsFound) >= LeastOfAKind;
}
