using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>
/// A declared name with what other files may know of it: its signature. A symbol is made from the syntax of its own
/// file alone; what refers to other declarations is in the bound tree. Equality is identity of the declaration
/// (kind, playbook, version, name), so a symbol found in an earlier version of a workspace equals today's.
/// </summary>
public abstract class Symbol : IEquatable<Symbol>
{
    private string? _qualifiedName;
    private int _hash;

    private protected Symbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    {
        Name = name;
        Title = title;
        Playbook = playbook;
        Location = location;
    }

    public abstract SymbolKind Kind { get; }

    public string Name { get; }

    /// <summary>The words in quotes after the name, or null.</summary>
    public string? Title { get; }

    /// <summary>The title, or else the name with spaces for underscores: what people read.</summary>
    public string DisplayName => Title ?? Name.Replace('_', ' ');

    /// <summary>The playbook whose file declares it; null for the company's files and the prelude.</summary>
    public PlaybookSymbol? Playbook { get; }

    /// <summary>
    /// Where the name stands in its declaration. In a bound file that an edit elsewhere left alone this is the place
    /// of the version that was bound; the compilation gives today's.
    /// </summary>
    public SourceLocation Location { get; }

    /// <summary>The declaration around it, as the play of a step; null for what stands by itself.</summary>
    public virtual Symbol? Container => null;

    /// <summary>
    /// As another playbook would write it: <c>warm_inbound.nurture</c>; a part follows its container.
    /// </summary>
    public string QualifiedName => _qualifiedName ??= Container is { } container ? container.QualifiedName + "." + Name
        : Playbook is { } playbook && Kind != SymbolKind.Playbook ? playbook.Name + "." + Name
        : Name;

    /// <summary>
    /// Everything that another file can see of it, as one line: equal lines mean nothing visible changed.
    /// </summary>
    public virtual string Signature => $"{Kind} {QualifiedName} \"{Title}\"";

    /// <summary>True where the prelude declares it.</summary>
    public bool IsPrelude => Location.Path.StartsWith(PreludePath.Prefix, StringComparison.Ordinal);

    public bool Equals(Symbol? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && GetHashCode() == other.GetHashCode()
            && VersionOf(this) == VersionOf(other) && QualifiedName == other.QualifiedName);

    // Two versions of a playbook have one name, and are two.
    private static int? VersionOf(Symbol symbol) => (symbol as PlaybookSymbol ?? symbol.Playbook)?.Version;

    public sealed override bool Equals(object? obj) => Equals(obj as Symbol);

    // Of the whole name: a thousand playbooks may each have a play of one name.
    public sealed override int GetHashCode()
    {
        if (_hash == 0)
            _hash = (StringComparer.Ordinal.GetHashCode(QualifiedName) * 31) + (int)Kind;
        return _hash;
    }

    public sealed override string ToString() => $"{Kind} {QualifiedName}";
}
