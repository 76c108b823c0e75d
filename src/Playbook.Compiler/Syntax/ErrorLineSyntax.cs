namespace Playbook.Compiler.Syntax;

public sealed partial class ErrorLineSyntax
{
    /// <summary>
    /// The kind of line that its first word announces, such as <see cref="SyntaxKind.PlayDeclaration"/>: what stands
    /// under it is read as under such a line. <see cref="SyntaxKind.ErrorLine"/> where the first word says nothing.
    /// </summary>
    public SyntaxKind Role => Green.Role;
}
