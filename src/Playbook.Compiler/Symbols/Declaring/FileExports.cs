using System.Collections.Immutable;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>
/// What other files can see of a file, as lines of text. Two versions of a file with equal exports are the same to all
/// others, so an edit between them binds this file alone.
/// </summary>
public sealed class FileExports : IEquatable<FileExports>
{
    private readonly ImmutableArray<string> _lines;

    private FileExports(ImmutableArray<string> lines) => _lines = lines;

    internal static FileExports Of(FileDeclarations file)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var item in file.Items)
        {
            if (item.Symbol is { Kind: not SymbolKind.Scenario } symbol)
                lines.Add(symbol.Signature);
        }

        foreach (var item in file.LeadFields)
            lines.Add(item.Signature);
        foreach (var name in file.Asked.Answers)
            lines.Add("answer " + name);
        foreach (var name in file.Asked.Fields)
            lines.Add("asked " + name);
        foreach (var name in file.BrokenNames.OrderBy(name => name, StringComparer.Ordinal))
            lines.Add("unread " + name);
        return new FileExports(lines.ToImmutable());
    }

    public bool Equals(FileExports? other) => other is not null && _lines.SequenceEqual(other._lines);

    public override bool Equals(object? obj) => Equals(obj as FileExports);

    public override int GetHashCode() => _lines.Length;

    public override string ToString() => string.Join("\n", _lines);
}
