using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Guides;

/// <summary>What a theme's folder holds and a print does not use is said, where it would have been used.</summary>
public sealed class ThemeFolderTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>";
    private const string Template = "<p>Ours it is</p>";

    private static Sandbox New()
    {
        var sandbox = new Sandbox();
        sandbox.Run("new");
        return sandbox;
    }

    private static string Printed(Sandbox sandbox, out string told)
    {
        var result = sandbox.Run("guide", "--theme", "look");
        result.ExitCode.ShouldBe(0, result.Error);
        told = result.Output;
        return string.Concat(sandbox.Files().Where(file => file.EndsWith("/guide.html")).Select(sandbox.Read));
    }

    [Fact]
    public void A_template_in_a_folder_of_the_theme_is_told()
    {
        using var sandbox = New().With("look/templates/feedback.html", Template);

        Printed(sandbox, out var told).ShouldNotContain("Ours it is");
        told.ShouldContain("--> look/templates/feedback.html");
    }

    [Fact]
    public void A_logo_in_a_folder_of_the_theme_is_told_where_it_is_named()
    {
        using var sandbox = New().With("look/img/logo.svg", Svg);
        sandbox.With("look/theme.txt", "density = dense\nlogo = img/logo.svg\n");

        Printed(sandbox, out var told);
        told.ShouldContain("--> look/theme.txt:2:1");
        told.ShouldContain("a file in a folder inside it");
    }

    [Fact]
    public void A_link_to_a_file_beside_it_is_read_and_one_that_leads_out_is_told()
    {
        using var sandbox = New().With("look/ours.txt", Template).With("elsewhere.css", "h2 { letter-spacing: 0; }");
        File.CreateSymbolicLink(sandbox.PathOf("look/feedback.html"), "ours.txt");
        File.CreateSymbolicLink(sandbox.PathOf("look/brand.css"), "../elsewhere.css");
        File.CreateSymbolicLink(sandbox.PathOf("look/local.css"), "gone.css");

        Printed(sandbox, out var told).ShouldContain("Ours it is");
        told.ShouldContain("--> look/brand.css");
        told.ShouldContain("a link that leads out of it");
        told.ShouldContain("--> look/local.css");
        told.ShouldContain("a link to nothing");
        told.ShouldNotContain("look/feedback.html");
    }

    [Fact]
    public void A_file_that_is_far_too_large_is_told()
    {
        using var sandbox = New().With("look/theme.txt", "logo = big.png\n");
        using (var big = File.Create(sandbox.PathOf("look/big.png")))
            big.SetLength(9 << 20);

        Printed(sandbox, out var told);
        told.ShouldContain("--> look/theme.txt");
        told.ShouldContain("a file of 9 MB: `big.png`");
    }

    [Fact]
    public void What_no_print_would_use_is_nobodys_business()
    {
        using var sandbox = New().With("look/theme.txt", "density = dense\n").With("look/drafts/logo.txt", "later");
        File.CreateSymbolicLink(sandbox.PathOf("look/notes"), "/nowhere/at/all");

        Printed(sandbox, out var told);
        told.ShouldNotContain("PB6527");
    }
}
