using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Playbook.Execution.Scenarios;

namespace Playbook.Cli.Testing;

/// <summary>Results of scenarios for programs.</summary>
internal static class TestJsonOutput
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyCollection<TestedWorkspace> tested)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("scenarios");
            foreach (var workspace in tested)
            {
                foreach (var result in workspace.Results)
                    Write(json, result, workspace);
            }

            json.WriteEndArray();
            json.WriteStartArray("coverage");
            foreach (var workspace in tested)
            {
                foreach (var item in workspace.Coverage.Items)
                    Write(json, item, workspace);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, ScenarioResult result, TestedWorkspace workspace)
    {
        json.WriteStartObject();
        json.WriteString("name", result.Name);
        json.WriteString("place", workspace.PlaceOf(result.Location));
        json.WriteBoolean("passed", result.IsPassed);
        json.WriteStartArray("expectations");
        foreach (var expectation in result.Expectations)
        {
            json.WriteStartObject();
            json.WriteString("expected", expectation.Expected);
            json.WriteString("place", workspace.PlaceOf(expectation.Location));
            json.WriteBoolean("met", expectation.IsMet);
            json.WriteString("found", expectation.Found);
            json.WriteString("nearest", expectation.Nearest?.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("timeline");
        foreach (var entry in result.Timeline)
        {
            json.WriteStartObject();
            json.WriteNumber("time", entry.Time);
            json.WriteString("localTime", entry.LocalTime);
            json.WriteString("kind", entry.Kind.ToString().ToLowerInvariant());
            json.WriteString("text", entry.Text);
            json.WriteString("place", workspace.PlaceOf(entry.Location));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CoverageItem item, TestedWorkspace workspace)
    {
        json.WriteStartObject();
        json.WriteString("play", item.Play);
        json.WriteString("what", item.What);
        json.WriteString("place", workspace.PlaceOf(item.Location));
        json.WriteBoolean("covered", item.IsCovered);
        json.WriteEndObject();
    }
}
