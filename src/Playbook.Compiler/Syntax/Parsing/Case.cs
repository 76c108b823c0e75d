using Sprache;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>One branch of a choice that the next token decides.</summary>
internal sealed record Case<T>(KindSet Kinds, Parser<T> Parser);
