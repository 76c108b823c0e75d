using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Verbs;

/// <summary>Writes a small workspace that checks clean, to be changed into one's own.</summary>
internal static class NewVerb
{
    private const string ResourcePrefix = "starter/";

    private static readonly string[] Starters = [Workspace.FileName, "first-playbook.playbook"];

    public static Command Create(ToolHost host)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Where the files are to stand; made if it is not there.",
            DefaultValueFactory = _ => ".",
        }.WithoutOptions();
        var command = new Command("new", "Writes a first workspace and playbook that you can change into your own.")
        {
            folder,
        };
        command.SetAction(parsed => Run(parsed.GetValue(folder) ?? ".", host));
        return command;
    }

    private static int Run(string folder, ToolHost host)
    {
        var root = Path.GetFullPath(Path.Combine(host.CurrentFolder, folder));
        var targets = Starters.Select(name => Path.Combine(root, name)).ToArray();
        if (targets.Prepend(root).FirstOrDefault(File.Exists) is { } taken)
            return Tool.Refuse(host, Diagnostic.Create("PB6018", SourceLocation.None, host.Shown(taken)));

        var diagnostics = new DiagnosticBag();
        try
        {
            Directory.CreateDirectory(root);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Tool.Refuse(
                host, Diagnostic.Create("PB6017", SourceLocation.None, host.Shown(root), failure.Message));
        }
        foreach (var target in targets)
        {
            if (!FileWriter.Write(target, host.Shown(target), Read(Path.GetFileName(target)), diagnostics))
                break;
        }
        if (diagnostics.Count > 0)
        {
            Array.ForEach(targets, File.Delete);
            return Tool.Refuse(host, diagnostics.ToImmutable());
        }
        WriteNextSteps(host, host.Shown(root), targets);
        return ExitCode.Fine;
    }

    private static void WriteNextSteps(ToolHost host, string folder, IEnumerable<string> targets)
    {
        foreach (var target in targets)
            host.Output.WriteLine($"wrote {host.Shown(target)}");
        // To be copied into a shell as it stands.
        var named = folder.Any(char.IsWhiteSpace) ? $"\"{folder}\"" : folder;
        host.Output.WriteLine($"""

            Next:
              1. playbook check {named}     says what would go wrong, before anything is sent
              2. playbook test {named}      runs the scenario at the end of the playbook
              3. Change the texts and times to yours; `playbook guide {named}` prints them for the team.
            """);
    }

    private static string Read(string name)
    {
        using var stream = typeof(NewVerb).Assembly.GetManifestResourceStream(ResourcePrefix + name)
            ?? throw new InvalidOperationException($"The starter {name} is not in the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
