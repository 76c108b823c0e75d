using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>The currency codes of ISO 4217 that name money in use.</summary>
internal static class Currencies
{
    private const string Codes =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD "
        + "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
        + "GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT "
        + "LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR "
        + "NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
        + "STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG "
        + "XOF XPF YER ZAR ZMW ZWG";

    private static readonly HashSet<string> Known = new(Codes.Split(' '), StringComparer.Ordinal);

    /// <summary>The code as written; null, and a finding, for one that is not in use.</summary>
    public static string? Read(SyntaxToken token, FileDiagnostics diagnostics)
    {
        var code = token.ValueText;
        if (Known.Contains(code))
            return code;
        diagnostics.Report("PB2014", token, code, Suggestions.DidYouMean(Suggestions.Closest(code, Known)));
        return null;
    }
}
