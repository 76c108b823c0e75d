using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Samples;
using Playbook.Runtime.Time;

namespace Playbook.Cli.Verbs;

/// <summary>Makes a log to try a workspace on, of which the truth is known.</summary>
internal static class SampleDataVerb
{
    public static Command Create(ToolHost host)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Where events.ndjson, leads.csv and truth.txt are to stand; made if it is not there.",
        }.WithoutOptions();
        var workspace = new Option<string?>("--workspace")
        {
            Description = "A workspace whose contents the leads download and click.",
            HelpName = "path",
        };
        var seed = new Option<ulong>("--seed")
        {
            Description = "The same seed gives the same bytes.",
            DefaultValueFactory = _ => 1,
        };
        var leads = Count("--leads", "How many leads.", 1000, 10_000_000);
        var days = Count("--days", "How many days.", 150, 3660);
        var from = new Option<string>("--from")
        {
            Description = "The first day.",
            DefaultValueFactory = _ => "2026-12-01",
            HelpName = "date",
        };
        var command = new Command("sample-data", "Makes a log of leads that never lived, and says what is in it.")
        {
            folder, workspace, seed, leads, days, from,
        };
        command.SetAction(parsed =>
        {
            var first = parsed.GetValue(from) ?? "";
            if (!InstantText.TryParseDate(Encoding.UTF8.GetBytes(first), out var day))
                return Tool.Refuse(host, Diagnostic.Create("PB6033", SourceLocation.None, "--from", first));
            var settings = new SampleSettings
            {
                FirstDay = day,
                Days = parsed.GetValue(days),
                Leads = parsed.GetValue(leads),
                Seed = parsed.GetValue(seed),
            };
            if (parsed.GetValue(workspace) is { } path)
            {
                if (!WorkspaceArgument.TryLoad(host, path, out var loaded, out var code))
                    return code;
                var contents = loaded.Graph.Contents.Select(content => content.Name).Distinct().ToImmutableArray();
                settings = contents.IsEmpty ? settings : settings with { Contents = contents };
            }

            return Run(host, parsed.GetValue(folder) ?? ".", settings);
        });
        return command;
    }

    private static Option<int> Count(string name, string description, int usual, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var count)
                && (count < 1 || count > most))
            {
                result.AddError($"Expected a number from 1 to {most} after {name}.");
            }
        });
        return option;
    }

    private static int Run(ToolHost host, string folder, SampleSettings settings)
    {
        var root = Path.GetFullPath(Path.Combine(host.CurrentFolder, folder));
        try
        {
            Directory.CreateDirectory(root);
            var data = SampleData.Make(settings);
            Write(host, Path.Combine(root, "events.ndjson"), data.WriteEvents);
            Write(host, Path.Combine(root, "leads.csv"), data.WriteLeads);
            Write(host, Path.Combine(root, "truth.txt"), output => output.Write(data.Truth.ToString()));
            host.Output.Write(data.Truth.ToString());
            return ExitCode.Fine;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Tool.Refuse(
                host, Diagnostic.Create("PB6017", SourceLocation.None, host.Shown(root), failure.Message));
        }
    }

    private static void Write(ToolHost host, string path, Action<TextWriter> write)
    {
        using var file = new DraftFile(path);
        using (var output = new StreamWriter(file.Stream, new UTF8Encoding(false), 1 << 16))
            write(output);
        file.Commit();
        host.Error.WriteLine($"wrote {host.Shown(path)}");
    }
}
