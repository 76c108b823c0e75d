using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Mapping;
using Playbook.Runtime.Time;

namespace Playbook.Cli.Verbs;

/// <summary>The options of every command that replays a log.</summary>
internal sealed class LogOptions
{
    public Option<string[]> Events { get; } = new("--events")
    {
        Description = "Logs: NDJSON, or CSV if the name says so; compressed with gzip or not.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        HelpName = "file",
    };

    public Option<string?> Leads { get; } = new("--leads")
    {
        Description = "What is known of leads before anything happens: CSV or NDJSON with their ids and fields.",
        HelpName = "file",
    };

    public Option<string> Mapping { get; } = new("--mapping")
    {
        Description = $"What the logs look like: {string.Join(", ", ShippedMappings.Names)}, or a mapping file.",
        DefaultValueFactory = _ => ShippedMappings.Own,
        HelpName = "name or file",
    };

    public Option<string?> Until { get; } = new("--until")
    {
        Description = "Lets time go on behind the log's end up to a date or an instant.",
        HelpName = "2026-12-31",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Events);
        command.Options.Add(Leads);
        command.Options.Add(Mapping);
        command.Options.Add(Until);
    }

    /// <summary>The logs; those that are not there are findings.</summary>
    public ImmutableArray<NamedFile> EventFiles(ToolHost host, ParseResult parsed, DiagnosticBag findings) =>
        [.. (parsed.GetValue(Events) ?? []).Select(file => Existing(host, file, findings)).OfType<NamedFile>()];

    /// <summary>The list of leads; null where none is named, or it is not there.</summary>
    public NamedFile? LeadsFile(ToolHost host, ParseResult parsed, DiagnosticBag findings) =>
        parsed.GetValue(Leads) is { } file ? Existing(host, file, findings) : null;

    /// <summary>The mapping that is named; null where it can't be used, which is a finding.</summary>
    public LogMapping? MappingOf(ToolHost host, ParseResult parsed, DiagnosticBag findings)
    {
        var name = parsed.GetValue(Mapping) ?? ShippedMappings.Own;
        if (ShippedMappings.Find(name) is { } shipped)
            return shipped;
        var path = Path.GetFullPath(Path.Combine(host.CurrentFolder, name));
        if (!File.Exists(path))
        {
            var known = string.Join(", ", ShippedMappings.Names);
            findings.Add(Diagnostic.Create("PB6030", SourceLocation.None, name, known));
            return null;
        }

        try
        {
            var (mapping, problems) = LogMappingReader.Read(name, File.ReadAllText(path, Encoding.UTF8));
            foreach (var problem in problems)
                findings.Add(Diagnostic.Create("PB6031", SourceLocation.None, problem.ToString()));
            return mapping;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.Create("PB6032", SourceLocation.None, name, failure.Message));
            return null;
        }
    }

    /// <summary>
    /// The instant of <c>--until</c>; a date means its end, in UTC. Null where none is named or it is neither.
    /// </summary>
    public long? UntilOf(ParseResult parsed, DiagnosticBag findings)
    {
        if (parsed.GetValue(Until) is not { } text)
            return null;
        var utf8 = Encoding.UTF8.GetBytes(text);
        if (InstantText.TryParseDate(utf8, out var day))
            return Civil.MidnightOf(day + 1) - 1;
        if (InstantText.TryParse(utf8, out var instant) == InstantTextResult.Instant)
            return instant;
        findings.Add(Diagnostic.Create("PB6033", SourceLocation.None, "--until", text));
        return null;
    }

    private static NamedFile? Existing(ToolHost host, string file, DiagnosticBag findings)
    {
        var path = Path.GetFullPath(Path.Combine(host.CurrentFolder, file));
        return PlaybookFileReader.IsFile(path, file, findings) ? new NamedFile(file, path) : null;
    }
}
