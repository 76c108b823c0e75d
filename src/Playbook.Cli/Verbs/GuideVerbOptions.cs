using System.CommandLine;

namespace Playbook.Cli.Verbs;

/// <summary>The options of <c>guide</c>.</summary>
internal sealed class GuideVerbOptions
{
    public Option<bool> Pdf { get; } = new("--pdf") { Description = "Makes PDFs too, through an installed Chromium." };

    public Option<string[]> Role { get; } =
        new("--role") { Description = "Prints only the packs of these teams and roles." };

    public Option<string[]> Section { get; } =
        new("--section") { Description = "Prints only these sections, by the code in their margin." };

    public Option<string?> Paper { get; } =
        new("--paper") { Description = "universal, a4, letter, a3-poster or cards; without it, each print's own." };

    public Option<string> Ink { get; } = new Option<string>("--ink")
    {
        Description = "low saves ink.",
    }.AcceptOnlyFromAmong(
        "normal", "low");

    public Option<string?> Theme { get; } =
        new("--theme") { Description = "A folder with theme.txt, style sheets, templates and a logo." };

    public Option<string?> Language { get; } = new(
        "--language") { Description = "The language of the words around yours: en or de." };

    public Option<string?> Since { get; } =
        new("--since") { Description = "A file or folder with an earlier version, for the change sheet." };

    public Option<string?> Output { get; } =
        new("--output", "-o") { Description = "The folder for the prints; `guides` without it." };

    public Option<bool> Open { get; } = new("--open") { Description = "Opens the prints when they are done." };

    public Option<bool> Watch { get; } =
        new("--watch") { Description = "Prints again whenever a file changes, and shows the prints on this machine." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Pdf, Role, Section, Paper, Ink, Theme, Language, Since, Output, Open, Watch])
            command.Options.Add(option);
    }
}
