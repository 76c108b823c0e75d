using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>The company: workspace, teams, roles, events; and the head of a playbook.</summary>
internal static class WorkspaceGrammar
{
    // workspace = "workspace" NAME [TITLE] .
    public static readonly Parser<GreenNode> Workspace =
        GrammarLists.Declaration(Word.Workspace, Node.WorkspaceDeclaration);

    // "language" INT .
    public static readonly Parser<GreenNode> Language =
        GrammarLists.TokenLine(Word.Language, Terminals.Number, Node.LanguageLine);

    // "time_zone" STRING .
    public static readonly Parser<GreenNode> TimeZone = GrammarLists.TextLine(Word.TimeZone, Node.TimeZoneLine);

    // "currency" CODE .
    public static readonly Parser<GreenNode> Currency =
        GrammarLists.TokenLine(Word.Currency, Terminals.Currency, Node.CurrencyLine);

    // "languages" NAMES .
    public static readonly Parser<GreenNode> Languages =
        GrammarLists.NodeLine(Word.Languages, ValueGrammar.Identifiers, Node.LanguagesLine);

    // playbook = "playbook" NAME [TITLE] .
    public static readonly Parser<GreenNode> Playbook =
        GrammarLists.Declaration(Word.Playbook, Node.PlaybookDeclaration);

    private static readonly Parser<GreenNode> With =
        from with in Word.With
        from names in ValueGrammar.Names
        select Node.WithClause(with, names);

    private static readonly Parser<GreenNode?> OptionalWith = With.OrNothing();

    // "owner" NAMES ["with" NAMES] .
    public static readonly Parser<GreenNode> Owner =
        from owner in Word.Owner
        from names in ValueGrammar.Names
        from with in OptionalWith
        select Node.OwnerLine(owner, names, with);

    private static readonly Parser<GreenNode> Retired =
        from retired in Word.Retired
        from onWord in Word.On
        from date in Terminals.Date
        select Node.RetiredClause(retired, onWord, date);

    private static readonly Parser<GreenNode?> OptionalRetired = Retired.OrNothing();

    // "version" INT ["retired" "on" DATE] .
    public static readonly Parser<GreenNode> Version =
        from version in Word.Version
        from number in Terminals.Number
        from retired in OptionalRetired
        select Node.VersionLine(version, number, retired);

    private static readonly Parser<GreenNode> EffectiveFromTo =
        from effective in Word.Effective
        from first in Terminals.Date
        from to in Word.To
        from last in Terminals.Date
        select Node.EffectiveLine(effective, first, to, last);

    private static readonly Parser<GreenNode> EffectiveFrom =
        from effective in Word.Effective
        from first in Terminals.Date
        select Node.EffectiveLine(effective, first, null, null);

    // "effective" DATE ["to" DATE] .
    public static readonly Parser<GreenNode> Effective = EffectiveFromTo.Or(EffectiveFrom);

    // "signed" "by" NAMES .
    public static readonly Parser<GreenNode> SignedBy =
        from signed in Word.Signed
        from byWord in Word.By
        from names in ValueGrammar.Names
        select Node.SignedByLine(signed, byWord, names);

    // "move" "leads" "from" "version" INT .
    public static readonly Parser<GreenNode> MoveLeads =
        from move in Word.Move
        from leads in Word.Leads
        from fromWord in Word.From
        from version in Word.Version
        from number in Terminals.Number
        select Node.MoveLeadsLine(move, leads, fromWord, version, number);

    // NAME "to" NAME .
    public static readonly Parser<GreenNode> MoveStep =
        from first in ValueGrammar.Name
        from to in Word.To
        from second in ValueGrammar.Name
        select Node.MoveStepLine(first, to, second);

    // team = "team" NAME [TITLE] .
    public static readonly Parser<GreenNode> Team = GrammarLists.Declaration(Word.Team, Node.TeamDeclaration);

    // "head" (STRING | NAME) .
    public static readonly Parser<GreenNode> Head =
        GrammarLists.NodeLine(Word.Head, ValueGrammar.TextOrName, Node.HeadLine);

    private static readonly Parser<GreenNode> Dates = Separated(ValueGrammar.PlainDate, Terminals.Comma);

    // "holidays" DATES .
    public static readonly Parser<GreenNode> Holidays = GrammarLists.NodeLine(Word.Holidays, Dates, Node.HolidaysLine);

    public static readonly Parser<GreenToken> HourWord =
        Token(KindSet.Words(SyntaxKind.HoursKeyword, SyntaxKind.HourKeyword));

    // "capacity" INT "hours" "per" "week" .
    public static readonly Parser<GreenNode> Capacity =
        from capacity in Word.Capacity
        from number in Terminals.Number
        from hours in HourWord
        from per in Word.Per
        from week in Word.Week
        select Node.CapacityLine(capacity, number, hours, per, week);

    // "needs" NAMES .
    public static readonly Parser<GreenNode> NeedsCards =
        GrammarLists.NodeLine(Word.Needs, ValueGrammar.Names, Node.NeedsCardsLine);

    // "backup" NAME .
    public static readonly Parser<GreenNode> Backup =
        GrammarLists.NodeLine(Word.Backup, ValueGrammar.Name, Node.BackupLine);

    // role = "role" NAME [TITLE] .
    public static readonly Parser<GreenNode> Role = GrammarLists.Declaration(Word.Role, Node.RoleDeclaration);

    // "in" NAME .
    public static readonly Parser<GreenNode> Membership =
        GrammarLists.NodeLine(Word.In, ValueGrammar.Name, Node.MembershipLine);

    // lead = "lead" .
    public static readonly Parser<GreenNode> Lead =
        from lead in Word.Lead
        select Node.LeadDeclaration(lead);

    private static readonly Parser<GreenToken> EventSource = Token(KindSet.Words(
        SyntaxKind.LeadKeyword, SyntaxKind.SalesKeyword, SyntaxKind.MarketingKeyword, SyntaxKind.SystemKeyword));

    private static readonly Parser<GreenToken> EventEffect = Token(KindSet.Words(
        SyntaxKind.EngagementKeyword, SyntaxKind.RefusalKeyword, SyntaxKind.NeutralKeyword));

    private static readonly Parser<GreenNode> Effect =
        from comma in Terminals.Comma
        from word in EventEffect
        select Node.EventEffectClause(comma, word);

    private static readonly Parser<GreenNode?> OptionalEffect = Effect.OrNothing();

    // event = "event" NAME [TITLE] "from" ("lead" | "sales" | "marketing" | "system")
    //         ["," ("engagement" | "refusal" | "neutral")] .
    public static readonly Parser<GreenNode> Event =
        from eventWord in Word.Event
        from name in Terminals.NameToken
        from title in Terminals.OptionalTitle
        from fromWord in Word.From
        from source in EventSource
        from effect in OptionalEffect
        select Node.EventDeclaration(eventWord, name, title, fromWord, source, effect);

    // "sets" field "to" VALUE .
    public static readonly Parser<GreenNode> Sets =
        from sets in Word.Sets
        from field in ValueGrammar.Name
        from to in Word.To
        from value in ValueGrammar.Value
        select Node.SetsLine(sets, field, to, value);
}
