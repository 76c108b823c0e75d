using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Emit;

/// <summary>Whatever authors write between quotes or after <c>&gt;</c>, the emitted C# has the same shape.</summary>
public sealed class AuthorStringTests
{
    // Each tries to end what an emitter might have put around it.
    private static readonly string[] Attacks =
    [
        "\\\" + System.IO.File.ReadAllText(\\\"x\\\") + \\\"",
        "*/ class Evil {} /*",
        "\\u0022; throw null; //",
        "{System.Environment.Exit(1)}",
        "\u2028class Evil {}",
        "\u0085#error",
        "#line 1 \\\"evil\\\"",
        "@\\\"\\\\",
    ];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Author_strings_never_shape_the_code(string name, string text)
    {
        using var plain = EmittedWorkspace.Of(text);
        foreach (var attack in Attacks)
        {
            using var hostile = EmittedWorkspace.Of(Replaced(text, attack), ignoresFindings: true);

            if (Shape(hostile) != Shape(plain))
                throw new ShouldAssertException(
                    $"{name} with {attack}:\n{Snapshot.Difference(Shape(plain), Shape(hostile))}");
        }
    }

    public static TheoryData<string, string> Workspaces() => new()
    {
        { "sample", "# file: workspace.playbook\n" + Read("playbooks", "workspace.playbook")
            + "# file: warm-inbound.playbook\n" + Read("playbooks", "warm-inbound.playbook") },
        { "constructs", Read("tests", "Playbook.Testing", "constructs.txt") },
    };

    private static string Read(params string[] path) => File.ReadAllText(RepositoryFolder.PathOf(path));

    /// <summary>Every text in quotes, and all prose, becomes an attack of its own; equal texts stay equal.</summary>
    private static string Replaced(string text, string attack)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var result = new StringBuilder();
        foreach (var file in SourceFiles.Split(text))
        {
            result.Append("# file: ").Append(file.Path).Append('\n');
            var position = 0;
            foreach (var token in Tokens(file))
            {
                result.Append(file.Text, position, token.Start - position);
                var old = file.Text.Substring(token.Start, token.Length);
                result.Append(Keeps(old) ? old : Hostile(known, old, attack));
                position = token.Start + token.Length;
            }

            result.Append(file.Text, position, file.Text.Length - position).Append('\n');
        }

        return result.ToString();
    }

    // A zone must be one and a link is checked; they are no free text.
    private static bool Keeps(string literal) => literal.Contains("Europe/") || literal.Contains("https://");

    private static string Hostile(Dictionary<string, string> known, string old, string attack)
    {
        if (!known.TryGetValue(old, out var replacement))
        {
            var words = attack.Replace("{", "{{");
            known[old] = replacement = old.StartsWith('"')
                ? $"\"{words.Replace("\"", "\"\"")} {known.Count}\""
                : $"{words} {known.Count} ";
        }

        return replacement;
    }

    private static IEnumerable<(int Start, int Length)> Tokens(SourceFile file)
    {
        var position = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            foreach (var (start, length) in line.TrimStart().StartsWith('>') ? Words(line) : Literals(line))
                yield return (position + start, length);
            position += line.Length + 1;
        }
    }

    private static IEnumerable<(int Start, int Length)> Literals(string line)
    {
        for (var start = line.IndexOf('"'); start >= 0;)
        {
            var end = line.IndexOf('"', start + 1);
            yield return (start, end + 1 - start);
            start = line.IndexOf('"', end + 1);
        }
    }

    // The stretches of prose between its holes.
    private static IEnumerable<(int Start, int Length)> Words(string line)
    {
        for (var start = line.IndexOf('>') + 2; start < line.Length;)
        {
            var hole = line.IndexOf('{', start);
            var end = hole < 0 ? line.Length : hole;
            if (line.AsSpan(start, end - start).Trim(' ').Length > 0)
                yield return (start, end - start);
            start = hole < 0 ? line.Length : line.IndexOf('}', hole) + 1;
        }
    }

    // Kinds of all nodes and tokens, and every name; what literals and comments hold is left out.
    private static string Shape(EmittedWorkspace workspace)
    {
        var shape = new StringBuilder();
        foreach (var file in workspace.Files)
        {
            var root = CSharpSyntaxTree.ParseText(file.Text).GetRoot();
            root.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
            foreach (var token in root.DescendantTokens())
            {
                var isText = token.IsKind(SyntaxKind.StringLiteralToken);
                var isTable = token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);
                shape.Append(token.RawKind).Append(isText || isTable ? "" : token.Text).Append('\n');
                if (isTable)
                    AddRows(shape, token.ValueText);
            }
        }

        return shape.ToString();
    }

    // Of tables too: what a row has, and every number of it.
    private static void AddRows(StringBuilder shape, string rows)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(rows), new() { AllowTrailingCommas = true });
        while (reader.Read())
        {
            shape.Append(reader.TokenType);
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.Number)
                shape.Append(' ').Append(Encoding.UTF8.GetString(reader.ValueSpan));
            shape.Append('\n');
        }
    }
}
