using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Benchmarks.Parsing.HandWritten;

/// <summary>The lines of declarations.</summary>
internal sealed partial class HandWrittenParser
{
    private GreenNode HeaderLine() => _at.Kind switch
    {
        SyntaxKind.LanguageKeyword => Node.LanguageLine(Take(), Number()),
        SyntaxKind.TimeZoneKeyword => Node.TimeZoneLine(Take(), Text()),
        SyntaxKind.CurrencyKeyword => Node.CurrencyLine(Take(), Take(SyntaxKind.CurrencyToken)),
        SyntaxKind.LanguagesKeyword => Node.LanguagesLine(Take(), Identifiers()),
        SyntaxKind.OwnerKeyword => Owner(),
        SyntaxKind.VersionKeyword => Node.VersionLine(Take(), Number(), _at.Kind == SyntaxKind.RetiredKeyword
            ? Node.RetiredClause(Take(), Take(SyntaxKind.OnKeyword), Date())
            : null),
        SyntaxKind.EffectiveKeyword => Effective(Take(), Date()),
        SyntaxKind.SignedKeyword => SignedBy(),
        SyntaxKind.PromisesKeyword => Node.PromisesLine(Take(), Promise()),
        SyntaxKind.MoveKeyword => Node.MoveLeadsLine(
            Take(), Take(SyntaxKind.LeadsKeyword), Take(SyntaxKind.FromKeyword), Take(SyntaxKind.VersionKeyword),
            Number()),
        _ => throw Unknown(),
    };

    private GreenNode Owner() => Node.OwnerLine(
        Take(), Names(), _at.Kind == SyntaxKind.WithKeyword ? Node.WithClause(Take(), Names()) : null);

    private GreenNode Effective(GreenToken word, GreenToken first) => _at.Kind == SyntaxKind.ToKeyword
        ? Node.EffectiveLine(word, first, Take(), Date())
        : Node.EffectiveLine(word, first, null, null);

    private GreenNode SignedBy() => Node.SignedByLine(Take(), Take(SyntaxKind.ByKeyword), Names());

    private GreenNode Promise() => _at.Kind switch
    {
        SyntaxKind.NumberToken => Node.ValueBeforeAskPromise(
            Take(), Take(SyntaxKind.ValueKeyword), Take(SyntaxKind.BeforeKeyword), Take(SyntaxKind.AskKeyword)),
        SyntaxKind.HandKeyword => Node.HandOffWithinPromise(
            Take(), Take(SyntaxKind.OffKeyword), Take(SyntaxKind.WithinKeyword), Duration()),
        SyntaxKind.FirstKeyword => Node.FirstTouchWithinPromise(
            Take(), Take(SyntaxKind.TouchKeyword), Take(SyntaxKind.WithinKeyword), Duration()),
        _ => Node.TouchRatePromise(
            Take(SyntaxKind.AtKeyword), Take(), Number(), Take(SyntaxKind.TouchesKeyword),
            Take(SyntaxKind.PerKeyword), Period()),
    };

    private GreenNode OrganisationLine() => _at.Kind switch
    {
        SyntaxKind.HeadKeyword => Node.HeadLine(Take(), Value()),
        SyntaxKind.HoursKeyword => Hours(),
        SyntaxKind.HolidaysKeyword => Node.HolidaysLine(
            Take(), Separated(() => Node.DateValue(Date()), SyntaxKind.CommaToken, IsDate)),
        SyntaxKind.TimeZoneKeyword => Node.TimeZoneLine(Take(), Text()),
        SyntaxKind.CapacityKeyword => Node.CapacityLine(
            Take(), Number(), Take(), Take(SyntaxKind.PerKeyword), Take(SyntaxKind.WeekKeyword)),
        SyntaxKind.NeedsKeyword => Node.NeedsCardsLine(Take(), Names()),
        SyntaxKind.BackupKeyword => Node.BackupLine(Take(), Name()),
        _ => Node.MembershipLine(Take(SyntaxKind.InKeyword), Name()),
    };

    private static bool IsDate(SyntaxKind kind) => kind == SyntaxKind.DateToken;

    private GreenNode ChannelLine() => _at.Kind switch
    {
        SyntaxKind.MediumKeyword => Node.MediumLine(Take(), NameToken()),
        SyntaxKind.NeedsKeyword => Node.NeedsConsentLine(Take(), Take(SyntaxKind.ConsentKeyword), Name()),
        SyntaxKind.AtKeyword => Node.CapLine(Take(), Take(), Number(), Take(SyntaxKind.PerKeyword), Period()),
        SyntaxKind.HoursKeyword => Hours(),
        SyntaxKind.HoldKeyword => _at.Next.Kind == SyntaxKind.NothingKeyword
            ? Node.HoldLine(Take(), Take(), null)
            : Node.HoldLine(Take(), null, Duration()),
        SyntaxKind.PublicKeyword => Node.PublicLine(Take()),
        SyntaxKind.OwnerKeyword => Owner(),
        SyntaxKind.MetricKeyword => Node.MetricLine(Take(), Name()),
        SyntaxKind.DeliveryKeyword => Node.DeliveryLine(Take(), Take(), Take(), Take(SyntaxKind.OnceKeyword)),
        _ => throw Unknown(),
    };

    private GreenNode ContentLine() => _at.Kind switch
    {
        SyntaxKind.KindKeyword => Node.KindLine(Take(), NameToken()),
        SyntaxKind.GivesKeyword => Node.GivesLine(Take(), null, Text()),
        SyntaxKind.AsksKeyword => Node.AsksForLine(Take(), Take(SyntaxKind.ForKeyword), Text()),
        SyntaxKind.LinkKeyword => Node.LinkLine(Take(), Text()),
        SyntaxKind.FileKeyword => Node.FileLine(Take(), Text()),
        SyntaxKind.ForKeyword => Audience(),
        SyntaxKind.TopicKeyword => Node.TopicLine(Take(), Name()),
        SyntaxKind.ReviewKeyword => Node.ReviewLine(Take(), Take(SyntaxKind.ByKeyword), Date()),
        SyntaxKind.ExpiresKeyword => Node.ExpiresLine(Take(), Date()),
        SyntaxKind.SubjectKeyword => Node.SubjectLine(Take(), Text()),
        SyntaxKind.SourceKeyword => Node.SourceLine(Take(), Text()),
        SyntaxKind.RightsKeyword => Node.RightsLine(Take(), Text()),
        SyntaxKind.DisclosureKeyword => Node.DisclosureLine(Take(), Text()),
        SyntaxKind.PersonalKeyword => Node.PersonalDataLine(Take(), Take(SyntaxKind.DataKeyword)),
        _ => throw Unknown(),
    };

    private GreenNode Audience()
    {
        var forWord = Take();
        var team = _at.Kind == SyntaxKind.TeamKeyword && IsName(_at.Next.Kind) ? Take() : null;
        return Node.AudienceLine(
            forWord, team, Separated(Name, SyntaxKind.CommaToken, IsSegment),
            _at.Kind == SyntaxKind.CommaToken
                ? Node.StageClause(Take(), Take(SyntaxKind.StageKeyword), Identifiers())
                : null);
    }

    private static bool IsSegment(SyntaxKind kind) => kind != SyntaxKind.StageKeyword && IsName(kind);

    private GreenNode SignalLine() => _at.Kind switch
    {
        SyntaxKind.AnyKeyword => Node.AnyOfLine(Take(), Take(SyntaxKind.OfKeyword)),
        SyntaxKind.AllKeyword => Node.AllOfLine(
            Take(), Take(SyntaxKind.OfKeyword), Take(SyntaxKind.WithinKeyword), Duration()),
        SyntaxKind.AtKeyword => Node.CountLine(
            Take(), Take(SyntaxKind.LeastKeyword), Number(), Name(), Take(SyntaxKind.InKeyword),
            Take(SyntaxKind.TheKeyword), Take(SyntaxKind.LastKeyword), Duration(), Where()),
        _ => Node.MatchLine(Match()),
    };

    private GreenNode ScoreLine()
    {
        switch (_at.Kind)
        {
            case SyntaxKind.LosesKeyword:
                return Node.LosesLine(
                    Take(), Number(), Take(SyntaxKind.EveryKeyword), Period(), Take(SyntaxKind.WithoutKeyword),
                    Name());
            case SyntaxKind.BandKeyword:
                return Node.BandLine(Take(), NameToken(), Take(), Number());
        }

        var (sign, points) = (Take(), Number());
        return _at.Kind == SyntaxKind.ForKeyword
            ? Node.PointsForLine(sign, points, Take(), Match(), Limits())
            : Node.PointsIfLine(sign, points, Take(SyntaxKind.IfKeyword), Condition(), Limits());
    }

    private GreenNode? Limits()
    {
        var limits = new List<GreenNode>();
        while (_at.Kind == SyntaxKind.CommaToken)
        {
            limits.Add(_at.Next.Kind == SyntaxKind.OnceKeyword
                ? Once(Take(), Take())
                : Node.TimesLimit(
                    Take(), Take(), Take(), Number(), Take(), Take(SyntaxKind.PerKeyword), Period()));
        }

        return GreenList.Create([.. limits]);
    }

    private GreenNode Once(GreenToken comma, GreenToken once)
    {
        if (_at.Kind != SyntaxKind.PerKeyword)
            return Node.OnceLimit(comma, once, null, null);
        var per = Take();
        return Node.OnceLimit(
            comma, once, per, _at.Kind == SyntaxKind.NumberToken || StartsUnit(_at) ? Period() : Name());
    }

    private GreenNode HandoffLine() => _at.Kind switch
    {
        SyntaxKind.FromKeyword => Node.HandoffTeamsLine(Take(), Name(), Take(SyntaxKind.ToKeyword), Name()),
        SyntaxKind.GivesKeyword => Node.GivesLine(Take(), Name(), Text()),
        SyntaxKind.AcceptKeyword => Node.AcceptLine(Take(), Within()),
        SyntaxKind.FeedbackKeyword => Node.FeedbackLine(Take(), Within()),
        SyntaxKind.GoodKeyword => Node.GoodLeadLine(Take(), Take(SyntaxKind.LeadKeyword), Condition()),
        SyntaxKind.SignedKeyword => SignedBy(),
        _ => Node.RejectLine(
            Take(SyntaxKind.RejectKeyword), NameToken(), Text(), Take(SyntaxKind.ThenKeyword), RejectRoute()),
    };

    private GreenNode RejectRoute()
    {
        if (_at.Kind == SyntaxKind.FixKeyword && _at.Next.Kind == SyntaxKind.ByKeyword)
            return Node.FixRoute(Take(), Take(), Name(), Within());
        return _at.Kind == SyntaxKind.FinishKeyword && _at.Next.Kind == SyntaxKind.None
            ? Node.FinishRoute(Take())
            : Node.PlayRoute(Name(), Take(SyntaxKind.AfterKeyword), Duration());
    }

    private GreenNode GoalLine() => _at.Kind switch
    {
        SyntaxKind.KindKeyword => Node.KindLine(Take(), NameToken()),
        SyntaxKind.CountsKeyword => Node.CountsLine(Take(), Name(), Enrolling(), Where()),
        SyntaxKind.NowKeyword => Node.TargetLine(
            Take(), Number(), Take(SyntaxKind.PerKeyword), Period(), Take(SyntaxKind.CommaToken),
            Take(SyntaxKind.AimKeyword), Number(), Take(SyntaxKind.PerKeyword), Period(), Take(SyntaxKind.ByKeyword),
            Date()),
        SyntaxKind.CostKeyword => Node.CostLine(
            Take(), Money(), Take(SyntaxKind.PerKeyword), Period(), HoursCosts()),
        SyntaxKind.RevenueKeyword => Node.RevenueLine(Take(), Name()),
        SyntaxKind.CreditKeyword => Node.CreditLine(
            Take(), Take(), _at.Kind == SyntaxKind.OverKeyword ? null : Take(), Take(SyntaxKind.OverKeyword),
            Duration()),
        _ => throw Unknown(),
    };

    private GreenNode? Enrolling()
    {
        if (_at.Kind != SyntaxKind.WithinKeyword)
            return null;
        var (within, duration, of, enrolling) = (
            Take(), Duration(), Take(SyntaxKind.OfKeyword), Take(SyntaxKind.EnrollingKeyword));
        return _at.Kind == SyntaxKind.InKeyword
            ? Node.EnrollingClause(within, duration, of, enrolling, Take(), Name())
            : Node.EnrollingClause(within, duration, of, enrolling, null, null);
    }

    private GreenNode? HoursCosts()
    {
        var costs = new List<GreenNode>();
        while (_at.Kind == SyntaxKind.CommaToken)
        {
            costs.Add(Node.HoursCostClause(
                Take(), Number(), Take(), Take(SyntaxKind.OfKeyword), Name(), Take(SyntaxKind.PerKeyword),
                Take(SyntaxKind.WeekKeyword)));
        }

        return GreenList.Create([.. costs]);
    }

    private GreenNode ExperimentLine() => _at.Kind == SyntaxKind.MeasureKeyword
        ? Node.MeasureLine(Take(), Name())
        : Node.UntilLine(Take(SyntaxKind.UntilKeyword), Date());
}
