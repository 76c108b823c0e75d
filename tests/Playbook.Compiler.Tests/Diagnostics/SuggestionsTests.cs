using Playbook.Compiler.Diagnostics;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Diagnostics;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("nuture", "nurture")]
    [InlineData("nurtuer", "nurture")]
    [InlineData("Nurture", "nurture")]
    [InlineData("emial", "email")]
    [InlineData("warm_cal", "warm_call")]
    [InlineData("sned", "send")]
    public void A_slip_finds_the_word_that_was_meant(string word, string meant) =>
        Suggestions.Closest(word, ["nurture", "email", "warm_call", "send", "wait"]).ShouldBe(meant);

    [Theory]
    [InlineData("brochure")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("send_to_everybody")]
    public void A_word_that_is_far_from_all_gets_no_guess(string word) =>
        Suggestions.Closest(word, ["nurture", "email", "warm_call", "send", "wait"]).ShouldBeNull();

    [Fact]
    public void The_order_of_the_candidates_does_not_matter()
    {
        Suggestions.Closest("cat", ["car", "bat"]).ShouldBe("bat");
        Suggestions.Closest("cat", ["bat", "car"]).ShouldBe("bat");
    }

    [Fact]
    public void One_letter_is_not_another_letter() => Suggestions.Closest("a", ["b", "c"]).ShouldBeNull();
}
