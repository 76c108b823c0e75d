using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Reads whole numbers and holds them to their limits.</summary>
internal static class CountReader
{
    /// <summary>
    /// The number; where it is not whole or outside of the limits, a finding and the nearest that fits, so that what
    /// follows has something to go on with.
    /// </summary>
    public static int Read(SyntaxToken token, int least, int most, FileDiagnostics diagnostics)
    {
        var number = token.Number;
        if (number >= least && number <= most && number == decimal.Truncate(number))
            return (int)number;
        diagnostics.Report("PB2111", token, ScaledText(least), ScaledText(most), token.Text);
        return number > most ? most : number < least ? least : (int)number;
    }

    private static string ScaledText(int number) => ScaledNumber.Format(number * ConstantValue.Scale);
}
