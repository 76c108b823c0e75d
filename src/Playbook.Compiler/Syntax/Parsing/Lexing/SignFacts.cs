namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>What single signs are.</summary>
internal static class SignFacts
{
    public static bool IsNameStart(char sign) => sign is >= 'a' and <= 'z';

    public static bool IsNamePart(char sign) => sign is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';

    public static bool IsLetter(char sign) => sign is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsDigit(char sign) => sign is >= '0' and <= '9';

    public static bool IsLineEnd(char sign) => sign is '\n' or '\r';

    /// <summary>Blanks that look like a space and are none; documents hold them.</summary>
    public static bool IsForeignBlank(char sign) =>
        sign is '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\u3000' or '\u2002' or '\u2003';

    public static bool IsLongDash(char sign) => sign is '\u2013' or '\u2014' or '\u2212' or '\u2012' or '\u2015';

    public static bool IsForeignQuote(char sign) =>
        sign is '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB';

    /// <summary>Quotes around texts elsewhere; inside words they are apostrophes.</summary>
    public static bool IsSingleQuote(char sign) => sign is '\'' or '`' or '\u2018' or '\u2019' or '\u201A';

    /// <summary>Signs that are not seen, or that change how their neighbours are shown.</summary>
    public static bool IsHidden(char sign) =>
        (sign < ' ' && sign != '\t') || sign == '\u007F' || sign is '\u00AD' or '\uFEFF'
        || sign is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        || sign is (>= '\u2060' and <= '\u2069') or '\u0085' or '\u2028' or '\u2029';
}
