using System.Text.RegularExpressions;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Samples.Tests;

/// <summary>What a newcomer finds in the READMEs, done as it stands there.</summary>
[Collection(PackagesCollection.Name)]
public sealed partial class ReadmeTests(PackageFeed feed)
{
    private const string Commit =
        "git add -A && git -c user.name=Ana -c user.email=ana@example.com commit -q -m Campaigns";

    private static readonly string Reference = RepositoryFolder.PathOf("playbooks", "README.md");

    private static readonly string Package = RepositoryFolder.PathOf("src", "Playbook.Build", "README.md");

    [Fact]
    public void Five_commands_and_one_pasted_playbook_lead_to_printed_effects()
    {
        var section = Section(RepositoryFolder.PathOf("README.md"), "## In a .NET project");
        var playbook = Blocks(section, "playbook").ShouldHaveSingleItem();
        var commands = Blocks(section, "sh").ShouldHaveSingleItem().TrimEnd().Split('\n');
        playbook.TrimEnd().Split('\n').Length.ShouldBeLessThanOrEqualTo(10);
        commands.Length.ShouldBeLessThanOrEqualTo(5);

        var console = new Consumer(feed, feed.NewFolder());
        // The paste comes before the last command, in the folder that the second one goes to.
        console.Write("paste", playbook);
        var script = string.Join(" && ", [.. commands[..^1], "mv ../paste answer.playbook", commands[^1]]);

        Shell(console, script, 0).TrimEnd().Split('\n')[^1].ShouldBe("ana: notify sales \"A question came in\"");
    }

    [Theory]
    [InlineData("Console", 0)]
    [InlineData("WebApi", 1)]
    public void The_code_that_the_package_shows_compiles(string sample, int block)
    {
        var project = feed.Sample(sample);
        project.Write("Program.cs", Blocks(File.ReadAllText(Package), "csharp")[block]);

        project.BuildCleanly();
    }

    [Fact]
    public void The_commands_for_repositories_work_and_end_as_the_page_says()
    {
        var console = feed.Sample("Console");
        var section = Section(Reference, "## In a repository");
        var blocks = Blocks(section, "sh");
        Shell(console, "git init -q . && printf 'bin\nobj\n' > .gitignore", 0);
        Shell(console, string.Join(" && ", blocks[0].TrimEnd().Split('\n')), 0);

        section.ShouldContain("in `.git/hooks/pre-commit`");
        console.Write(".git/hooks/pre-commit", blocks[1]);
        Shell(console, "chmod +x .git/hooks/pre-commit", 0);
        Shell(console, Commit, 0);
        var runs = CommandsOfWorkflow(Blocks(section, "yaml").ShouldHaveSingleItem());
        runs.Length.ShouldBe(4);
        foreach (var command in runs)
            Shell(console, command, 0);
        Directory.GetFiles(console.PathOf("guides"), "*.html", SearchOption.AllDirectories).ShouldNotBeEmpty();

        console.Write("slip.playbook", "play slip\n  on nothing_known\n");
        Shell(console, Commit, 1);
        Shell(console, runs.Single(command => command.Contains("github", StringComparison.Ordinal)), 1)
            .ShouldContain("::error file=slip.playbook,line=2,");
        console.Write("slip.playbook", "team  support \"Support\"\n");
        Shell(console, Commit, 1);
    }

    // What runs, in order; the file must be what a reader of YAML takes for a mapping of lists.
    private static string[] CommandsOfWorkflow(string workflow)
    {
        var lines = workflow.TrimEnd().Split('\n');
        lines.ShouldAllBe(line => WorkflowLine().IsMatch(line));
        lines.ShouldContain("          path: guides");
        return
        [
            .. lines.Select(line => line.Trim()).Where(line => line.StartsWith("- run: ", StringComparison.Ordinal))
                .Select(line => line["- run: ".Length..]),
        ];
    }

    [GeneratedRegex("^(  )*(- )?[a-z-]+:( [^:#]+)?$")]
    private static partial Regex WorkflowLine();

    private string Shell(Consumer project, string script, int exitCode)
    {
        using var process = feed.Start(project.Folder, "sh", "-c", script);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(exitCode, output + error.Result);
        return output;
    }

    private static string Section(string path, string heading)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        text.ShouldContain(heading + "\n");
        return text.Split(heading + "\n")[1].Split("\n## ")[0];
    }

    private static string[] Blocks(string text, string language) =>
        [.. text.Split($"```{language}\n").Skip(1).Select(rest => rest.Split("```")[0])];
}
