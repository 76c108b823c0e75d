using Playbook.Compiler.Symbols;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Symbols;

public sealed class ScaledNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("2.5", 2_500_000)]
    [InlineData("0.000001", 1)]
    [InlineData("999999999999", 999_999_999_999_000_000)]
    public void A_number_keeps_six_places(string text, long millionths)
    {
        ScaledNumber.TryParse(text).ShouldBe(millionths);
        ScaledNumber.Format(millionths).ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData("1,200")]
    [InlineData("0.0000001")]
    [InlineData("1000000000000")]
    [InlineData("-1")]
    public void Anything_else_is_no_number(string text) => ScaledNumber.TryParse(text).ShouldBeNull();
}
