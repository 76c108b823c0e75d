using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Words;

namespace Playbook.Guides.Templates;

/// <summary>
/// Checks a template against the model that it is about to be given, before it runs: every name must be there, every
/// block must close, and only the constructs of the guide's templates may be used. Each finding has its file
/// and line.
/// </summary>
internal sealed class TemplateChecker
{
    private static readonly ImmutableHashSet<string> Blocks = ["if", "unless", "each", "with"];

    private readonly TemplateFile _file;
    private readonly GuideWords _words;
    private readonly Stack<OpenBlock> _open = new();
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly TemplateModel _root;

    private TemplateChecker(TemplateFile file, TemplateModel root, GuideWords words)
    {
        _file = file;
        _root = root;
        _words = words;
    }

    public static ImmutableArray<Diagnostic> Check(TemplateFile file, TemplateModel model, GuideWords words)
    {
        var checker = new TemplateChecker(file, model, words);
        foreach (var mustache in Mustache.Scan(file.Text))
            checker.Check(mustache);
        foreach (var open in checker._open)
            checker.Report("PB6502", open.Opened, $"{{{{/{open.Block}}}}}", "the end of the file");
        return checker._findings.ToImmutable();
    }

    private void Check(Mustache mustache)
    {
        var content = mustache.Content;
        if (!mustache.IsClosed)
            Report("PB6502", mustache, "}}", "the end of the file");
        else if (content.Length == 0 || content[0] is '{' or '>' or '*' or '&')
            Report("PB6502", mustache, "a name, a helper or a block", $"{{{{{content}}}}}");
        else if (content[0] == '#')
            Open(mustache, content[1..].Split(' ', 2, StringSplitOptions.TrimEntries));
        else if (content[0] == '/')
            Close(mustache, content[1..].Trim());
        else if (content == "else")
            Else(mustache);
        else if (content[0] != '!')
            Value(mustache, TemplateWords.Split(content));
    }

    private void Open(Mustache mustache, string[] parts)
    {
        if (parts.Length != 2 || !Blocks.Contains(parts[0]))
        {
            Report("PB6502", mustache, "#if, #unless, #each or #with and a name", $"{{{{{mustache.Content}}}}}");
            return;
        }

        var value = Resolve(mustache, parts[1]);
        var scope = parts[0] switch
        {
            "each" => (value as object[])?.OfType<TemplateModel>().FirstOrDefault(),
            "with" => value,
            _ => Scope(0),
        };
        _open.Push(new OpenBlock(mustache, parts[0], scope));
    }

    private void Else(Mustache mustache)
    {
        if (_open.Count == 0)
            Report("PB6502", mustache, "an open {{#if}} before it", "{{else}}");
        else if (_open.Pop() is var open && open.IsOtherwise)
            Report("PB6502", mustache, $"{{{{/{open.Block}}}}}", "a second {{else}}");
        else
            _open.Push(open with { IsOtherwise = true, Scope = Scope(0) });
    }

    private void Close(Mustache mustache, string block)
    {
        if (_open.Count > 0 && _open.Peek().Block == block)
            _open.Pop();
        else
            Report(
                "PB6502",
                mustache,
                _open.Count > 0 ? $"{{{{/{_open.Peek().Block}}}}}" : "no closing block here",
                $"{{{{/{block}}}}}");
    }

    private void Value(Mustache mustache, ImmutableArray<string> parts)
    {
        if (parts.Length == 1)
        {
            Resolve(mustache, parts[0]);
            return;
        }

        if (!TemplateEngine.Helpers.Contains(parts[0]))
            Report(
                "PB6501", mustache, parts[0], string.Join(", ", TemplateEngine.Helpers.Order(StringComparer.Ordinal)));
        else if (parts[0] is "word" or "plural" && parts[1].StartsWith('"') && !_words.Has(parts[1].Trim('"')))
            Report("PB6501", mustache, parts[1].Trim('"'), _words.KeysLike(parts[1].Trim('"')));

        foreach (var argument in parts.Skip(1).Where(static part => part[0] != '"'))
            Resolve(mustache, argument);
        if (parts[0] == "plural" && (parts.Length != 3 || Resolve(mustache, parts[2]) is string or Markup or object[]))
            Report("PB6502", mustache, "a key and a number after plural", $"{{{{{mustache.Content}}}}}");
    }

    /// <summary>The value of a path; null also where a scope is not known because its list is empty.</summary>
    private object? Resolve(Mustache mustache, string path)
    {
        var up = 0;
        while (path.StartsWith("../", StringComparison.Ordinal))
        {
            path = path[3..];
            up++;
        }

        if (path.Length == 0 || path[0] == '@' || path == "this")
            return null;

        var value = Scope(up);
        foreach (var name in path.Split('.', '/'))
        {
            if (value is not TemplateModel model)
                return null;
            if (!model.TryGetValue(name, out value))
            {
                Report("PB6501", mustache, name, string.Join(", ", model.Keys.Order(StringComparer.Ordinal)));
                return null;
            }
        }

        return value;
    }

    // #if and #unless look at a value without entering it, so `../` counts the other blocks only.
    private object? Scope(int up)
    {
        foreach (var open in _open)
        {
            if (open is { Block: "each" or "with", IsOtherwise: false } && up-- == 0)
                return open.Scope;
        }

        return _root;
    }

    /// <param name="Opened">Its braces.</param>
    /// <param name="Block">if, unless, each or with.</param>
    /// <param name="Scope">What names in it are looked up in.</param>
    /// <param name="IsOtherwise">After its <c>else</c>, where the scope is that around the block.</param>
    private sealed record OpenBlock(Mustache Opened, string Block, object? Scope, bool IsOtherwise = false);

    private void Report(string code, Mustache mustache, string first, string second) =>
        _findings.Add(Diagnostic.Create(
            code,
            new SourceLocation(_file.Path, mustache.Span),
            first,
            second,
            mustache.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
