using Playbook.Compiler.Text;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.Testing;

public sealed class MarkedSourceTests
{
    [Fact]
    public void A_mark_is_taken_out_and_its_place_is_kept()
    {
        var source = MarkedSource.Parse("send {|PB2001:leaflet|} by email\n");

        source.Files.ShouldHaveSingleItem().Text.ShouldBe("send leaflet by email\n");
        source.Marks.ShouldHaveSingleItem().ShouldBe(new Mark("PB2001", "test.playbook", new TextSpan(5, 7)));
    }

    [Fact]
    public void Marks_nest_and_may_be_empty()
    {
        var source = MarkedSource.Parse("a {|PB1001:b {|PB1002:|}c|} [|d|]");

        source.Files[0].Text.ShouldBe("a b c d");
        source.Marks.Select(mark => (mark.Code, mark.Span)).ShouldBe(
        [
            ("PB1002", new TextSpan(4, 0)), ("PB1001", new TextSpan(2, 3)), ("", new TextSpan(6, 1)),
        ]);
    }

    [Fact]
    public void Merge_fields_are_not_marks() =>
        MarkedSource.Parse("> Hi {lead.first_name or \"there\"}|}").Files[0].Text
            .ShouldBe("> Hi {lead.first_name or \"there\"}|}");

    [Fact]
    public void A_file_line_starts_the_next_file()
    {
        var source = MarkedSource.Parse("one\n# file: sub/two.playbook\n{|PB2001:two|}\n");

        source.Files.ShouldBe([new("test.playbook", "one\n"), new("sub/two.playbook", "two\n")]);
        source.Marks.ShouldHaveSingleItem().Path.ShouldBe("sub/two.playbook");
    }

    [Fact]
    public void A_text_that_starts_with_a_file_line_has_no_unnamed_file() =>
        MarkedSource.Parse("# file: a.playbook\none\n").Files.ShouldBe([new("a.playbook", "one\n")]);

    [Fact]
    public void An_open_mark_is_refused() =>
        Should.Throw<ArgumentException>(() => MarkedSource.Parse("{|PB2001:two"));
}
