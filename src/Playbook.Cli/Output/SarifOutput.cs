using System.Collections.Immutable;
using System.Text.Json;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Diagnostics.Rendering;

namespace Playbook.Cli.Output;

/// <summary>Findings as SARIF 2.1.0, the form that code hosts and editors read.</summary>
internal sealed class SarifOutput(Utf8JsonWriter json, SourceLookup sources, string toolVersion)
{
    public void Write(ImmutableArray<ReportedDiagnostic> found)
    {
        var rules = found.Select(reported => reported.Diagnostic.Descriptor).DistinctBy(rule => rule.Code)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal).ToImmutableArray();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var reported in found)
            WriteResult(reported, rules);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(ImmutableArray<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "playbook");
        json.WriteString("version", toolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", rule.Name);
            WriteText("shortDescription", rule.Words.Title);
            WriteText("fullDescription", rule.Page.Why);
            WriteText("help", $"playbook explain {rule.Code}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("category", rule.Category);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(ReportedDiagnostic reported, ImmutableArray<DiagnosticDescriptor> rules)
    {
        var diagnostic = reported.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Descriptor));
        json.WriteString("level", LevelOf(reported.Severity));
        WriteText("message", MessageOf(diagnostic.Words));
        json.WriteStartArray("locations");
        if (diagnostic.Location.Path.Length > 0)
            WriteLocation(diagnostic.Location, null, "");
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        foreach (var (label, index) in diagnostic.Labels.Select((label, index) => (label, index)))
            WriteLocation(label.Location, index, label.Text);
        json.WriteEndArray();
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
            WriteFix(diagnostic.Location.Path, fix);
        json.WriteEndArray();
        if (diagnostic.Story is { } story)
            WriteStory(story);
        json.WriteEndObject();
    }

    // One thread through the plays, and the scenario in which it happens.
    private void WriteStory(DiagnosticStory story)
    {
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in story.Steps)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            WriteLocation(step.Location, null, step.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        if (story.Scenario is not { } scenario)
            return;
        json.WriteStartObject("properties");
        json.WriteString("scenario", scenario);
        json.WriteEndObject();
    }

    private void WriteFix(string path, TextFix fix)
    {
        json.WriteStartObject();
        WriteText("description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(path);
        json.WriteStartArray("replacements");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            WriteRegion("deletedRegion", new SourceLocation(path, change.Span));
            WriteText("insertedContent", change.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLocation(SourceLocation location, int? id, string message)
    {
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        WriteArtifact(location.Path);
        WriteRegion("region", location);
        json.WriteEndObject();
        if (message.Length > 0)
            WriteText("message", message);
        json.WriteEndObject();
    }

    private void WriteArtifact(string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private void WriteRegion(string name, SourceLocation location)
    {
        json.WriteStartObject(name);
        if (sources.PositionsOf(location) is { } at)
        {
            json.WriteNumber("startLine", at.Start.Line + 1);
            json.WriteNumber("startColumn", at.Start.Character + 1);
            json.WriteNumber("endLine", at.End.Line + 1);
            json.WriteNumber("endColumn", at.End.Character + 1);
        }
        else
        {
            json.WriteNumber("startLine", 1);
        }
        json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string MessageOf(DiagnosticWords words) => string.Join(
        "\n", new[] { words.Message, words.Note, words.Help }.Where(line => line.Length > 0));

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        DiagnosticSeverity.Hidden => "none",
        _ => throw new InvalidOperationException($"unreachable: {severity}"),
    };
}
