using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Blocks;

/// <summary>How one kind of line is read.</summary>
/// <param name="Role">The kind that the line is taken for when it can't be read.</param>
/// <param name="Parser">Its grammar.</param>
/// <param name="Shape">Its form, as a message shows it.</param>
internal sealed record LineRule(SyntaxKind Role, Parser<GreenNode> Parser, string Shape);
