namespace Playbook.Compiler.Rules.Practice;

/// <summary>The prelude's kinds of cards that rules read.</summary>
internal static class CardKinds
{
    public const string Guideline = "guideline";
    public const string Listen = "listen";
    public const string Meeting = "meeting";
    public const string Term = "term";
    public const string Fact = "fact";
    public const string Training = "training";
    public const string Risk = "risk";
    public const string Market = "market";
}
