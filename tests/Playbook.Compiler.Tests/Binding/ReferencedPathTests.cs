using Playbook.Compiler.Symbols;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class ReferencedPathTests
{
    private static readonly string[] Ups =
    [
        "..", "../x", "a/../b", "a/..", "../../x", "./x", "a/./b", ".", "...", "a/.../b", "/x", "//x", "/", "a//b",
        "a/", "~", "~/x", "~root/x", "C:/x", "C:x", "c:", "\\x", "\\\\x", "a\\b", "..\\x", "a/..\\b",
        "\\\\?\\C:\\x", "%2e%2e/x", "%2E%2E/x", "a/%2e%2e/b", "..%2fx", "%2fx", "a%00b", "file:x", "file:///x",
        "https://x", "x:y", "a/b:c", "$HOME/x", "${HOME}/x", "a/$x", "a*", "a?", "<a", ">a", "a|b", "\"a\"",
        " ../x", ".. /x", ". ./x", "../ x", "a/.. /b", " ", "  ", "", " a", "a ", "a /b", "a/ b", "a.", "a./b",
        "a../b", "..a/..", "CON", "con", "CON.txt", "a/NUL", "nul.pdf", "AUX", "PRN", "COM1", "com9.txt", "LPT1",
        "a/LPT3.x", "CONIN$", "CONOUT$",
    ];

    private static readonly string[] Signs =
    [
        "\0", "\t", "\n", "\r", "\u0001", "\u001b", "\u007f", "\u0085", "\u200b", "\u200d", "\u200e", "\u202e",
        "\u2060", "\ufeff", "\u2215", "\u2044", "\uff0f", "\u29f8", "\u2024", "\u2025", "\u2026", "\uff0e",
        "\ufe52", "\uff3c", "\u2216", "\u00ad", "\u061c", "\u2066", "\u2069", "\ud83d",
    ];

    [Fact]
    public void Two_hundred_spellings_that_could_leave_the_workspace_are_refused()
    {
        var spellings = Ups.Concat(Signs.SelectMany(sign => new[] { sign, sign + "x", "x" + sign, $"a/{sign}/b" }))
            .Concat(Ups.Where(up => up.Length > 0).Take(20).Select(up => "assets/" + up)).Distinct().ToArray();

        spellings.Length.ShouldBeGreaterThanOrEqualTo(200);
        spellings.Where(ReferencedPath.StaysInside).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("roi.pdf")]
    [InlineData("assets/roi.pdf")]
    [InlineData("assets/2027/Preisliste Frühjahr.pdf")]
    [InlineData("a/b/c/d.tar.gz")]
    [InlineData(".hidden")]
    [InlineData("console.txt")]
    public void Plain_paths_that_go_down_are_fine(string path) => ReferencedPath.StaysInside(path).ShouldBeTrue();
}
