using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Channels and content.</summary>
internal static class ContentGrammar
{
    // channel = "channel" NAME [TITLE] .
    public static readonly Parser<GreenNode> Channel =
        GrammarLists.Declaration(Word.Channel, Node.ChannelDeclaration);

    // "medium" NAME .
    public static readonly Parser<GreenNode> Medium =
        GrammarLists.TokenLine(Word.Medium, Terminals.NameToken, Node.MediumLine);

    // "needs" "consent" field .
    public static readonly Parser<GreenNode> NeedsConsent =
        from needs in Word.Needs
        from consent in Word.Consent
        from field in ValueGrammar.Name
        select Node.NeedsConsentLine(needs, consent, field);

    // "at" "most" INT "per" (DURATION | CALENDAR) .
    public static readonly Parser<GreenNode> Cap =
        from at in Word.At
        from most in Word.Most
        from count in Terminals.Number
        from per in Word.Per
        from period in ValueGrammar.Period
        select Node.CapLine(at, most, count, per, period);

    private static readonly Parser<GreenNode> HoldNothing =
        from hold in Word.Hold
        from nothing in Word.Nothing
        select Node.HoldLine(hold, nothing, null);

    private static readonly Parser<GreenNode> HoldFor =
        from hold in Word.Hold
        from duration in ValueGrammar.Duration
        select Node.HoldLine(hold, null, duration);

    // "hold" (DURATION | "nothing") .
    public static readonly Parser<GreenNode> Hold = HoldFor.Or(HoldNothing);

    // "public" .
    public static readonly Parser<GreenNode> Public =
        from word in Word.Public
        select Node.PublicLine(word);

    // "metric" NAME .
    public static readonly Parser<GreenNode> Metric =
        GrammarLists.NodeLine(Word.Metric, ValueGrammar.Name, Node.MetricLine);

    private static readonly Parser<GreenToken> MostOrLeast =
        Token(KindSet.Words(SyntaxKind.MostKeyword, SyntaxKind.LeastKeyword));

    // "delivery" "at" ("most" | "least") "once" .
    public static readonly Parser<GreenNode> Delivery =
        from delivery in Word.Delivery
        from at in Word.At
        from bound in MostOrLeast
        from once in Word.Once
        select Node.DeliveryLine(delivery, at, bound, once);

    // content = "content" NAME [TITLE] .
    public static readonly Parser<GreenNode> Content =
        GrammarLists.Declaration(Word.Content, Node.ContentDeclaration);

    // "kind" NAME .
    public static readonly Parser<GreenNode> Kind =
        GrammarLists.TokenLine(Word.Kind, Terminals.NameToken, Node.KindLine);

    // "gives" STRING .
    public static readonly Parser<GreenNode> Gives =
        from gives in Word.Gives
        from text in Terminals.String
        select Node.GivesLine(gives, null, text);

    // "asks" "for" STRING .
    public static readonly Parser<GreenNode> AsksFor =
        from asks in Word.Asks
        from forWord in Word.For
        from text in Terminals.String
        select Node.AsksForLine(asks, forWord, text);

    // "link" STRING .
    public static readonly Parser<GreenNode> Link = GrammarLists.TextLine(Word.Link, Node.LinkLine);

    // "file" STRING .
    public static readonly Parser<GreenNode> File = GrammarLists.TextLine(Word.File, Node.FileLine);

    private static readonly Parser<GreenNode> Stage =
        from comma in Terminals.Comma
        from stage in Word.Stage
        from stages in ValueGrammar.Identifiers
        select Node.StageClause(comma, stage, stages);

    private static readonly Parser<GreenNode?> OptionalStage = Stage.OrNothing();

    private static readonly Parser<GreenNode> AudienceNames = ValueGrammar.NamesExcept(SyntaxKind.StageKeyword);

    private static readonly Parser<GreenNode> TeamAudience =
        from forWord in Word.For
        from team in Word.Team
        from names in AudienceNames
        select Node.AudienceLine(forWord, team, names, null);

    private static readonly Parser<GreenNode> SegmentAudience =
        from forWord in Word.For
        from names in AudienceNames
        from stage in OptionalStage
        select Node.AudienceLine(forWord, null, names, stage);

    // "for" ["team"] NAMES ["," "stage" NAMES] .
    public static readonly Parser<GreenNode> Audience = TeamAudience.Or(SegmentAudience);

    // "topic" NAME .
    public static readonly Parser<GreenNode> Topic =
        GrammarLists.NodeLine(Word.Topic, ValueGrammar.Name, Node.TopicLine);

    // "review" "by" DATE .
    public static readonly Parser<GreenNode> Review =
        from review in Word.Review
        from byWord in Word.By
        from date in Terminals.Date
        select Node.ReviewLine(review, byWord, date);

    // "expires" DATE .
    public static readonly Parser<GreenNode> Expires =
        GrammarLists.TokenLine(Word.Expires, Terminals.Date, Node.ExpiresLine);

    // "source" STRING .
    public static readonly Parser<GreenNode> Source = GrammarLists.TextLine(Word.Source, Node.SourceLine);

    // "rights" STRING .
    public static readonly Parser<GreenNode> Rights = GrammarLists.TextLine(Word.Rights, Node.RightsLine);

    // "disclosure" STRING .
    public static readonly Parser<GreenNode> Disclosure = GrammarLists.TextLine(Word.Disclosure, Node.DisclosureLine);

    // "personal" "data" .
    public static readonly Parser<GreenNode> PersonalData =
        from personal in Word.Personal
        from data in Word.Data
        select Node.PersonalDataLine(personal, data);
}
