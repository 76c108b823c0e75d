using System.Collections.Immutable;

namespace Playbook.Execution.Logs.Mapping;

/// <summary>
/// Reads a mapping file: one statement a line, <c>#</c> begins a comment, and what says more about a kind of rows is
/// indented under it. A place is a name, or names joined by points for members of members; in quotes it is one name
/// whatever it holds.
/// </summary>
/// <remarks>
/// <code>
/// mapping NAME ["TITLE"]
/// rows in PLACE                                   a line holds a list of rows
/// id PLACES                                       PLACES = PLACE {"or" PLACE}    the first that has a value
/// lead PLACES                                            | PLACE {"and" PLACE}   all of them
/// time PLACES [as text|milliseconds|seconds] [in "Europe/Berlin"]
/// type PLACES
/// effect PLACES
/// ignore VALUE, …
/// when VALUE, …    or    otherwise                without a type line only otherwise
///   event NAME | event from PLACES
///   name "As the log writes it" is NAME
///   properties in PLACE | properties in row
///   property NAME from PLACES
///   lead PLACES
/// </code>
/// </remarks>
public sealed class LogMappingReader
{
    private readonly string file;
    private readonly ImmutableArray<MappingProblem>.Builder problems = ImmutableArray.CreateBuilder<MappingProblem>();
    private readonly ImmutableArray<EventMapping>.Builder events = ImmutableArray.CreateBuilder<EventMapping>();
    private string name = "";
    private string? title;
    private LogPath? rows;
    private Locator? id;
    private Locator? lead;
    private TimeMapping? time;
    private Locator? type;
    private Locator? effect;
    private ImmutableArray<string> ignored = [];

    private LogMappingReader(string file) => this.file = file;

    /// <summary>Reads a file's text. The mapping is null exactly if there are problems.</summary>
    /// <param name="file">Its name, for problems.</param>
    /// <param name="text">Its text.</param>
    public static (LogMapping? Mapping, ImmutableArray<MappingProblem> Problems) Read(string file, string text)
    {
        var reader = new LogMappingReader(file);
        foreach (var line in MappingLine.Of(text))
            reader.Read(line);
        var mapping = reader.Finish();
        return (reader.problems.Count == 0 ? mapping : null, reader.problems.ToImmutable());
    }

    private void Read(MappingLine line)
    {
        var words = new MappingCursor(line);
        if (!line.IsInside)
            ReadOutside(line, words);
        else if (events.Count > 0)
            events[^1] = ReadInside(line, words, events[^1]);
        else
            Report(line.Number,
                "This line is indented, but stands under no `when` and no `otherwise`. Move it to the margin.");
        words.End();
        if (words.Problem is { } problem)
            Report(line.Number, problem);
    }

    private void ReadOutside(MappingLine line, MappingCursor words)
    {
        switch (line.Words[0].Text)
        {
            case "mapping":
                name = words.Word("a name");
                title = line.Words.Length > 2 ? words.Word("a title") : null;
                break;
            case "rows":
                words.Expect("in");
                rows = words.Path("the name of the list");
                break;
            case "id":
                id = words.Locator("where a row has its id");
                break;
            case "lead":
                lead = words.Locator("where a row names its lead");
                break;
            case "time":
                time = ReadTime(words);
                break;
            case "type":
                type = words.Locator("where a row says of what kind it is");
                break;
            case "effect":
                effect = words.Locator("where a row names the effect that it answers");
                break;
            case "ignore":
                ignored = ignored.AddRange(words.List("a kind of rows"));
                break;
            case "when":
                events.Add(new EventMapping { Types = words.List("a kind of rows") });
                break;
            case "otherwise":
                events.Add(new EventMapping());
                break;
            default:
                Unknown(line, words, "mapping, rows, id, lead, time, type, effect, ignore, when or otherwise");
                break;
        }
    }

    private EventMapping ReadInside(MappingLine line, MappingCursor words, EventMapping mapping)
    {
        switch (line.Words[0].Text)
        {
            case "event":
                return words.Take("from")
                    ? mapping with { EventFrom = words.Locator("where a row names the event") }
                    : mapping with { Event = words.Word("an event's name") };
            case "name":
                var written = words.Word("a name as the log writes it");
                words.Expect("is");
                return mapping with { Names = mapping.Names.SetItem(written, words.Word("an event's name")) };
            case "properties":
                words.Expect("in");
                return mapping with { Containers = mapping.Containers.Add(
                    words.Path("the name of a member, or `row`")) };
            case "property":
                var property = words.Word("a field's name");
                words.Expect("from");
                return mapping with
                {
                    Properties = mapping.Properties.Add(
                        new PropertyMapping(property, words.Locator("where the row has it"))),
                };
            case "lead":
                return mapping with { Lead = words.Locator("where such a row names its lead") };
            default:
                Unknown(line, words, "event, name, properties, property or lead");
                return mapping;
        }
    }

    private static TimeMapping ReadTime(MappingCursor words)
    {
        var from = words.Locator("where a row says when it happened");
        var form = TimeForm.Text;
        if (words.Take("as") && !words.Take("text"))
        {
            if (words.Take("milliseconds"))
                form = TimeForm.Milliseconds;
            else if (words.Take("seconds"))
                form = TimeForm.Seconds;
            else
                words.Expect("text`, `milliseconds` or `seconds");
        }

        var zone = words.Take("in") ? words.Word("a time zone such as \"Europe/Berlin\"") : null;
        return new TimeMapping(from, form, zone);
    }

    private LogMapping? Finish()
    {
        // A line that was not understood may be the very one that seems to be missing.
        if (problems.Count > 0)
            return null;
        if (lead is null)
            Report(0, "There is no line `lead PLACE`, which says where a row names its lead. Add one.");
        if (time is null)
            Report(0, "There is no line `time PLACE`, which says where a row says when it happened. Add one.");
        if (events.Count == 0)
            Report(0, "There is no `when` and no `otherwise`, so no row would be an event. "
                + "Add one with an `event` line under it.");
        if (time?.Zone is { } zone && Runtime.Time.ZoneTable.Embedded.Find(zone) is null)
            Report(0, $"There is no time zone \"{zone}\". Name one of the IANA database, such as \"Europe/Berlin\".");
        foreach (var mapping in events)
        {
            var kind = mapping.Types.IsEmpty ? "`otherwise`" : $"`when {string.Join(", ", mapping.Types)}`";
            if (mapping.Event is null == mapping.EventFrom is null)
                Report(0, $"Under {kind} exactly one line `event NAME` or `event from PLACE` is expected.");
            if (type is null && !mapping.Types.IsEmpty)
                Report(0, $"{kind} asks of what kind a row is, but there is no line `type PLACE`. "
                    + "Add one, or write `otherwise`.");
        }

        if (lead is null || time is null)
            return null;
        return new LogMapping
        {
            Name = name, Title = title, Rows = rows, Id = id, Lead = lead, Time = time, Type = type, Effect = effect,
            Events = events.ToImmutable(), Ignored = ignored,
        };
    }

    private void Unknown(MappingLine line, MappingCursor words, string expected)
    {
        Report(line.Number,
            $"A line beginning with {expected} is expected here; this one begins with `{line.Words[0].Text}`.");
        while (words.Problem is null && words.Word("") != "")
        {
            // What follows an unknown word can't be judged; it is passed over.
        }
    }

    private void Report(int line, string message)
    {
        // The first problem of a line is the one to mend.
        if (line == 0 || problems.All(problem => problem.Line != line))
            problems.Add(new MappingProblem(file, line, message));
    }
}
