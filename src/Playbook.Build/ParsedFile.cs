using Playbook.Compiler.Syntax;

namespace Playbook.Build;

/// <summary>
/// A playbook and its tree. The tree follows from the file, so files that are equal need no second look.
/// </summary>
internal sealed class ParsedFile(PlaybookFile file) : IEquatable<ParsedFile>
{
    public PlaybookFile File => file;

    public SyntaxTree Tree { get; } = SyntaxTree.ParseText(file.Text ?? "", file.Name);

    public bool Equals(ParsedFile? other) => other is not null && file == other.File;

    public override bool Equals(object? obj) => Equals(obj as ParsedFile);

    public override int GetHashCode() => file.GetHashCode();
}
