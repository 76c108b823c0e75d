namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>How large a text may be: counts, the same on every machine.</summary>
internal static class ParserLimits
{
    public const int Levels = 64;

    public const int Parentheses = 16;

    public const int Items = 1_000;

    public const int Operands = 256;

    public const int LineLength = 4_096;

    public const int FileLength = 1 << 20;

    public const int Tokens = 250_000;
}
