using System.Collections.Immutable;
using System.Text.Json;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Diagnostics.Rendering;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Output;

/// <summary>Findings as JSON: one object, lines and columns counted from one.</summary>
internal sealed class JsonOutput(Utf8JsonWriter json, SourceLookup sources)
{
    /// <summary>Raised when a reader of the old form would misread the new one.</summary>
    private const int FormVersion = 1;

    public void Write(ImmutableArray<ReportedDiagnostic> found)
    {
        json.WriteStartObject();
        json.WriteNumber("version", FormVersion);
        json.WriteStartArray("diagnostics");
        foreach (var reported in found)
            WriteDiagnostic(reported);
        json.WriteEndArray();
        json.WriteStartObject("summary");
        DiagnosticSeverity[] counted = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info];
        foreach (var severity in counted)
            json.WriteNumber(SeverityOptions.WordOf(severity), found.Count(reported => reported.Severity == severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteDiagnostic(ReportedDiagnostic reported)
    {
        var (diagnostic, words) = (reported.Diagnostic, reported.Diagnostic.Words);
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", SeverityOptions.WordOf(reported.Severity));
        json.WriteString("title", words.Title);
        json.WriteString("message", words.Message);
        json.WriteString("note", words.Note);
        json.WriteString("help", words.Help);
        WriteLocation(diagnostic.Location);
        json.WriteStartArray("labels");
        foreach (var label in diagnostic.Labels)
        {
            json.WriteStartObject();
            json.WriteString("text", label.Text);
            WriteLocation(label.Location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
            WriteFix(diagnostic.Location.Path, fix);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFix(string path, TextFix fix)
    {
        json.WriteStartObject();
        json.WriteString("title", fix.Title);
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteStartArray("changes");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            WriteLocation(new SourceLocation(path, change.Span));
            json.WriteString("newText", change.NewText);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLocation(SourceLocation location)
    {
        json.WriteString("path", location.Path);
        if (sources.PositionsOf(location) is not { } at)
            return;
        WritePosition("start", at.Start);
        WritePosition("end", at.End);
    }

    private void WritePosition(string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Character + 1);
        json.WriteEndObject();
    }
}
