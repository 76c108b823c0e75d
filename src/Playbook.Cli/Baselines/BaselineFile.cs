using System.Text;
using System.Text.Json;
using Playbook.Cli.Output;

namespace Playbook.Cli.Baselines;

/// <summary>
/// A baseline as a file: JSON with one entry a line in a fixed order, so that a change of it can be read in a review.
/// </summary>
internal static class BaselineFile
{
    private const int Version = 1;

    public static string Write(Baseline baseline)
    {
        var text = new StringBuilder($"{{\n  \"version\": {Version},\n  \"findings\": [");
        var separator = "\n";
        foreach (var (identity, count) in baseline.Entries)
        {
            text.Append(separator).Append("    ").Append(Line(identity, count));
            separator = ",\n";
        }

        return text.Append(baseline.Entries.IsEmpty ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote, also after a person edited it.</summary>
    /// <exception cref="FormatException">It is no baseline; the message says what was expected, and where.</exception>
    public static Baseline Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new FormatException("expected an object with `version` and `findings`");
            if (!root.TryGetProperty("version", out var version) || !version.TryGetInt32(out var number))
                throw new FormatException("expected a number under `version`");
            if (number != Version)
                throw new FormatException($"expected version {Version}, found {number}, which a newer tool wrote");
            if (!root.TryGetProperty("findings", out var findings) || findings.ValueKind != JsonValueKind.Array)
                throw new FormatException("expected a list under `findings`");
            return new Baseline(Baseline.Empty.Entries.SetItems(findings.EnumerateArray().Select(Entry)));
        }
        catch (JsonException failure)
        {
            var line = failure.LineNumber + 1;
            throw new FormatException($"line {line} is not JSON; a merge may have left its marks there", failure);
        }
    }

    private static KeyValuePair<FindingIdentity, int> Entry(JsonElement entry, int index)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            throw new FormatException($"finding {index + 1}: expected an object");
        var identity = new FindingIdentity(
            Text(entry, index, "code"), Text(entry, index, "path"), Text(entry, index, "in"),
            Text(entry, index, "text"));
        var hasCount = entry.TryGetProperty("count", out var count);
        var number = 1;
        if (hasCount && (count.ValueKind != JsonValueKind.Number || !count.TryGetInt32(out number) || number < 1))
            throw new FormatException($"finding {index + 1}: expected a number above 0 under `count`");
        return KeyValuePair.Create(identity, number);
    }

    private static string Text(JsonElement entry, int index, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() ?? ""
            : throw new FormatException($"finding {index + 1}: expected a text under `{name}`");

    private static string Line(FindingIdentity identity, int count)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Line))
        {
            json.WriteStartObject();
            json.WriteString("code", identity.Code);
            json.WriteString("path", identity.Path);
            json.WriteString("in", identity.In);
            json.WriteString("text", identity.Text);
            if (count > 1)
                json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
