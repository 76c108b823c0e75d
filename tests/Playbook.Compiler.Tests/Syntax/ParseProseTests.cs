using Playbook.Compiler.Syntax;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

public sealed class ParseProseTests
{
    [Theory]
    [InlineData("Hi {lead.first_name or \"there\"}, read {roi_guide.link}.", false, 5)]
    [InlineData("Hi {lead.first_name or \"\"there\"\"}", true, 2)]
    [InlineData("{{literal}} and }", false, 1)]
    [InlineData("{lead.first_name", false, 1)]
    [InlineData("", false, 0)]
    public void A_text_gives_its_words_and_its_insertions(string text, bool isQuoted, int parts)
    {
        var prose = SyntaxFactory.ParseProse(text, isQuoted);

        prose.ToFullString().ShouldBe(text);
        prose.Parts.Count.ShouldBe(parts);
    }

    [Fact]
    public void An_insertion_has_a_name_and_spare_words()
    {
        var prose = SyntaxFactory.ParseProse("Hi {lead.first_name or \"there\"}", isQuoted: false);

        var name = prose.DescendantNodes().OfType<QualifiedNameSyntax>().ShouldHaveSingleItem();
        name.ToString().ShouldBe("lead.first_name");
        prose.DescendantTokens().ShouldContain(token => token.ValueText == "there");
    }
}
