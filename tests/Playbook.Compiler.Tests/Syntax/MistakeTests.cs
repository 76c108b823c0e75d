using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

public sealed class MistakeTests
{
    [Theory]
    [InlineData("{|PB1106:plya|} nurture \"Help\"\n  > First.\n  for big_firms\n  on form_submitted\n")]
    [InlineData("plan nurture \"Help\"\n  owner sales\n")]
    [InlineData("play p\n  on a\n  step s\n    send x {|PB1201:bye|} email\n    wait 3 days\n")]
    [InlineData("play p\n  on a\n  step s\n    {|PB1103:medium|} email\n    wait 3 days\n")]
    [InlineData("play p\n  on a\n  step s\n    if b is {|PB1201:c d|}\n      finish\n    otherwise\n      finish\n")]
    [InlineData("segment s\n  lead.employees {|PB1012:more than|} 50\n")]
    [InlineData("channel c\n  hold 4{|PB1010:hrs|}\n")]
    [InlineData("goal g\n  cost 1200 {|PB1010:\u20AC|} per month\n")]
    [InlineData("segment s\n  lead.employees {|PB1201:is above|} 50\n")]
    [InlineData("segment s\n  lead.employees {|PB1201:is more than|} 50\n")]
    [InlineData("segment s\n  lead.stage is {|PB1019:Customer|} or trial\n")]
    [InlineData("signal s\n  at least 3 b {|PB1201:in|} 7 days\n")]
    [InlineData("play p\n  on a\n{|PB1101: |}step s\n    wait 1 day\n  step t\n    finish\n")]
    [InlineData("play p\n  on a\n{|PB1101:   |}step s\n    wait 1 day\n  step t\n    finish\n")]
    [InlineData("play p\n  on a\n  step s\n{|PB1101:   |}wait 1 day\n    finish\n")]
    [InlineData("play p\n  on a\n  step s\n    send b by c\n      because \"D\"\n{|PB1101:     |}finish\n")]
    [InlineData("lead\n  need text, personal\n  allow text\n  sets text\n")]
    [InlineData("segment s\n  lead.country is \"DE\" or \"AT\" or lead.employees above 5\n")]
    public void A_mistake_has_one_message_on_its_culprit(string marked) => Check.Diagnostics(
        marked.Replace("{|PB1201:c d|}", "c {|PB1201:d|}"),
        files => files.SelectMany(file => SyntaxTree.ParseText(file.Text, file.Path).GetDiagnostics()));

    [Theory]
    [InlineData("segment s\n  lead.employees is at least 50\n", "segment s\n  lead.employees at least 50\n")]
    [InlineData("segment s\n  lead.employees is between 2 and 5\n", "segment s\n  lead.employees from 2 to 5\n")]
    [InlineData("segment s\n  lead.x is in the next 7 days\n", "segment s\n  lead.x in the next 7 days\n")]
    [InlineData("segment s\n  lead.x starts with \"a\" and lead.y is > 5\n",
        "segment s\n  lead.x starts with \"a\" and lead.y above 5\n")]
    [InlineData("segment s\n  lead.country is in \"DE\", \"AT\"\n",
        "segment s\n  lead.country is any of \"DE\", \"AT\"\n")]
    [InlineData("segment s\n  lead.country is one of \"DE\"\n", "segment s\n  lead.country is any of \"DE\"\n")]
    [InlineData("signal s\n  at least 3 b in 7 days\n", "signal s\n  at least 3 b in the last 7 days\n")]
    [InlineData("channel c\n  hold for 3 days\n", "channel c\n  hold 3 days\n")]
    [InlineData("channel c\n  at most 1 every 2 days\n", "channel c\n  at most 1 per 2 days\n")]
    [InlineData("team t\n  holidays 2026-12-25 and 2026-12-26\n", "team t\n  holidays 2026-12-25, 2026-12-26\n")]
    [InlineData("content c\n  for a stage trial\n", "content c\n  for a, stage trial\n")]
    [InlineData("lead\n  size one of \"small\", \"big\"\n", "lead\n  size one of small, big\n")]
    [InlineData("score s from 0 to 9\n  +1 for a, at most 1 per day\n",
        "score s from 0 to 9\n  +1 for a, at most 1 time per day\n")]
    [InlineData("play team talk \"Talk\"\n  on a\n", "play team_talk \"Talk\"\n  on a\n")]
    [InlineData("play \"Team talk\"\n  on a\n", "play team_talk \"Team talk\"\n  on a\n")]
    [InlineData("play p\n  on a\n step s\n    wait 1 day\n", "play p\n  on a\n  step s\n    wait 1 day\n")]
    public void The_fix_of_a_mistake_leaves_nothing_to_say(string text, string meant)
    {
        var finding = SyntaxTree.ParseText(text).GetDiagnostics().ShouldHaveSingleItem();
        TextChanges.Apply(text, finding.Fixes.ShouldHaveSingleItem().Changes).ShouldBe(meant);
        SyntaxTree.ParseText(meant).GetDiagnostics().ShouldBeEmpty();
    }

    // A word that turns a line around, an end that is missing, a name: nothing there is ours to guess.
    [Theory]
    [InlineData("segment s\n  lead.x is \n")]
    [InlineData("scenario \"S\"\n  expect not call by sales\n")]
    [InlineData("play p\n  on a\n  step s\n    send b by c\n      when skipped because no consent\n")]
    public void A_line_that_only_its_author_can_complete_is_offered_no_fix(string text) =>
        SyntaxTree.ParseText(text).GetDiagnostics().ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Fact]
    public void Mistakes_on_different_lines_have_a_message_each_in_any_order()
    {
        string[] mistakes =
        [
            "team t\n  hours 9:00 to 17:00\n", "segment a\n  lead.x = 4\n", "channel c\n  hold 4 hrs\n",
            "play p\n  on b\n  step\n    finish\n", "content d\n  gibes \"x\"\n", "score s from 0 to 1,000\n",
        ];
        Seeded.Run(50, (random, _) =>
        {
            var some = mistakes.OrderBy(_ => random.Next()).Take(random.Next(1, mistakes.Length + 1)).ToArray();
            var text = string.Concat(some);
            SyntaxTree.ParseText(text).GetDiagnostics().Length.ShouldBe(some.Length, text);
        });
    }
}
