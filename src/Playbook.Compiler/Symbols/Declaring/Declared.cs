using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>One declaration of a file.</summary>
/// <param name="Symbol">Null for what has no name, as <c>assume</c> and <c>lead</c>.</param>
internal sealed record Declared(Symbol? Symbol, DeclarationSyntax Syntax);
