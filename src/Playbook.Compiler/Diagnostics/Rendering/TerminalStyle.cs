namespace Playbook.Compiler.Diagnostics.Rendering;

/// <summary>The few colours of a message; without them every text is returned as it is.</summary>
internal sealed class TerminalStyle(bool hasColours)
{
    private const string Reset = "\u001b[0m";

    public string Bold(string text) => Paint("\u001b[1m", text);

    public string Faint(string text) => Paint("\u001b[2m", text);

    public string Of(DiagnosticSeverity severity, string text) => Paint(
        severity switch
        {
            DiagnosticSeverity.Error => "\u001b[1;31m",
            DiagnosticSeverity.Warning => "\u001b[1;33m",
            DiagnosticSeverity.Info or DiagnosticSeverity.Hidden => "\u001b[1;36m",
            _ => throw new InvalidOperationException($"unreachable: {severity}"),
        },
        text);

    private string Paint(string start, string text) => hasColours && text.Length > 0 ? start + text + Reset : text;
}
