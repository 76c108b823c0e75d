using Playbook.Compiler.Syntax;

namespace Playbook.Build;

/// <summary>
/// A playbook and its tree, which is made when it is first asked for, so that many are made at once. It follows from
/// the file, so files that are equal need no second look.
/// </summary>
internal sealed class ParsedFile(PlaybookFile file) : IEquatable<ParsedFile>
{
    private readonly Lazy<SyntaxTree> _tree = new(() => SyntaxTree.ParseText(file.Text ?? "", file.Name));

    public PlaybookFile File => file;

    public SyntaxTree Tree => _tree.Value;

    public bool Equals(ParsedFile? other) => other is not null && file == other.File;

    public override bool Equals(object? obj) => Equals(obj as ParsedFile);

    public override int GetHashCode() => file.GetHashCode();
}
