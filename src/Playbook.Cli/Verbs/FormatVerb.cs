using System.Collections.Immutable;
using System.CommandLine;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Formatting;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Verbs;

/// <summary>Brings files into the one standard form.</summary>
internal static class FormatVerb
{
    public static Command Create(ToolHost host)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Files or folders; without any, the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        }.WithoutOptions();
        var check = new Option<bool>("--check") { Description = "Writes nothing; ends with 1 where a file differs." };
        var diff = new Option<bool>("--diff") { Description = "Writes nothing; shows what would change." };
        var watch = WatchOption.Create("Formats");
        var command = new Command("format", "Brings files into the one standard form; every comment is kept.")
        {
            paths, check, diff, watch,
        };
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(paths) ?? [];
            return watch.Run(
                parsed, host, named, () => Run(host, named, parsed.GetValue(check), parsed.GetValue(diff)));
        });
        return command;
    }

    private static int Run(ToolHost host, string[] paths, bool check, bool diff)
    {
        var diagnostics = new DiagnosticBag();
        var files = NamedFiles(host, paths, diagnostics);
        var different = files.Select(file => new FormattedFile(file, PlaybookFormatter.Format(Parse(file))))
            .Where(formatted => formatted.IsDifferent).ToImmutableArray();
        var refused = diagnostics.ToImmutable();
        if (diff)
        {
            foreach (var formatted in different)
                host.Output.Write(formatted.Difference(host));
        }
        if (check)
            ReportDifferences(host, different);
        if (check || diff)
            return refused.IsEmpty ? ExitCodeOf(different.Length) : Tool.Refuse(host, refused);

        foreach (var formatted in different)
        {
            var shown = host.Shown(formatted.File.FullPath);
            if (FileWriter.Write(formatted.File.FullPath, shown, formatted.Text, diagnostics))
                host.Output.WriteLine($"formatted {shown}");
        }
        if (diagnostics.Count > 0)
            return Tool.Refuse(host, diagnostics.ToImmutable());
        host.Error.WriteLine($"Formatted {different.Length} of {Reporter.Counted(files.Length, "file")}.");
        return ExitCode.Fine;
    }

    private static int ExitCodeOf(int different) => different == 0 ? ExitCode.Fine : ExitCode.Findings;

    private static ImmutableArray<PlaybookFile> NamedFiles(ToolHost host, string[] paths, DiagnosticBag diagnostics) =>
    [
        .. from workspace in new WorkspaceFinder(host, diagnostics).Find(paths)
           from file in workspace.Files
           where workspace.Named.Contains(file.Path)
           select file,
    ];

    private static SyntaxTree Parse(PlaybookFile file) => SyntaxTree.ParseText(file.Text, file.Path);

    private static void ReportDifferences(ToolHost host, ImmutableArray<FormattedFile> different)
    {
        var texts = different.ToDictionary(formatted => host.Shown(formatted.File.FullPath));
        new Reporter(host, OutputFormat.Text, path =>
            SourceText.From(texts[path].File.Text)).Write([.. different.Select(formatted => formatted.Finding(host))]);
    }
}
