using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Benchmarks.Parsing.HandWritten;

/// <summary>Plays, their statements and what stands under these.</summary>
internal sealed partial class HandWrittenParser
{
    private GreenNode PlayLine() => _at.Kind switch
    {
        SyntaxKind.ForKeyword => Audience(),
        SyntaxKind.NotKeyword => Node.NotForLine(Take(), Take(SyntaxKind.ForKeyword), Names()),
        SyntaxKind.OnKeyword => On(Take()),
        SyntaxKind.WhenKeyword => Node.StartWhenLine(Take(), Condition()),
        SyntaxKind.AgainKeyword => _at.Next.Kind == SyntaxKind.AfterKeyword
            ? Node.AgainAfterLine(Take(), Take(), Duration())
            : Node.AgainAnyTimeLine(Take(), Take(SyntaxKind.AnyKeyword), Take(SyntaxKind.TimeKeyword)),
        SyntaxKind.StopKeyword => _at.Next.Kind == SyntaxKind.OnKeyword
            ? Node.StopOnLine(Take(), Take(), Match())
            : Node.StopWhenLine(Take(), Take(SyntaxKind.WhenKeyword), Condition()),
        SyntaxKind.HoldKeyword => Node.HoldOutLine(
            Take(), Take(SyntaxKind.OutKeyword), Take(SyntaxKind.PercentToken)),
        SyntaxKind.PriorityKeyword => Node.PriorityLine(Take(), Number()),
        SyntaxKind.PromisesKeyword => Node.PromisesLine(Take(), Promise()),
        _ => Node.StepDeclaration(
            Take(SyntaxKind.StepKeyword), NameToken(), Optional(SyntaxKind.StringToken)),
    };

    private GreenNode On(GreenToken on) => _at.Kind switch
    {
        SyntaxKind.DateToken => Node.OnTriggerLine(
            on, Node.DateTrigger(Take(), Optional(SyntaxKind.TimeToken))),
        SyntaxKind.EveryKeyword => Node.OnTriggerLine(on, Every(Take())),
        SyntaxKind.NumberToken => Node.OnTriggerLine(
            on, Node.FieldTrigger(Duration(), Take(), Name(), Optional(SyntaxKind.TimeToken), OrAtOnce())),
        _ => Node.OnEventLine(on, Name(), Alias(), Key(), Where()),
    };

    private GreenNode Every(GreenToken every)
    {
        var isWeeks = _at.Kind == SyntaxKind.NumberToken && _at.Next.Next.Kind == SyntaxKind.OnKeyword;
        var interval = isWeeks ? Node.WeekInterval(Take(), Take(), Take()) : null;
        var ordinal = _at.Kind is SyntaxKind.FirstKeyword or SyntaxKind.LastKeyword ? Take() : null;
        return KindSets.Day.Contains(_at.Kind)
            ? Node.WeekdayTrigger(every, interval, ordinal, Take(), Time())
            : Node.CalendarTrigger(every, Period());
    }

    private GreenNode? OrAtOnce() => _at.Kind == SyntaxKind.CommaToken
        ? Node.OrAtOnceClause(Take(), Take(SyntaxKind.OrKeyword), Take(), Take(SyntaxKind.OnceKeyword))
        : null;

    private GreenNode? Alias() => _at.Kind == SyntaxKind.AsKeyword ? Node.AliasClause(Take(), NameToken()) : null;

    private GreenNode? Key() => _at.Kind == SyntaxKind.PerKeyword ? Node.KeyClause(Take(), Name(), AtOnce()) : null;

    private GreenNode? AtOnce() => _at.Kind == SyntaxKind.CommaToken
        ? Node.AtOnceClause(Take(), Take(), Take(), Number(), Take(), Take(SyntaxKind.OnceKeyword))
        : null;

    private GreenNode Statement() => _at.Kind switch
    {
        SyntaxKind.SendKeyword => Send(Take()),
        SyntaxKind.ShareKeyword => Node.ShareStatement(
            Take(), Name(), Take(SyntaxKind.OnKeyword), Name(), OptionalBy()),
        SyntaxKind.CallKeyword => Node.CallStatement(Take(), Take(SyntaxKind.ByKeyword), Name(), Within()),
        SyntaxKind.TaskKeyword => Node.TaskStatement(
            Take(), Text(), Take(SyntaxKind.ForKeyword), Name(), Answer(), OptionalWithin()),
        SyntaxKind.NotifyKeyword => Node.NotifyStatement(Take(), Name(), Optional(SyntaxKind.StringToken)),
        SyntaxKind.SetKeyword => Node.SetStatement(Take(), Name(), Take(SyntaxKind.ToKeyword), Value()),
        SyntaxKind.ScoreKeyword => Node.AddScoreStatement(Take(), Name(), Take(), Number()),
        SyntaxKind.WaitKeyword => Wait(Take()),
        SyntaxKind.IfKeyword => GreenNode.Create(SyntaxKind.IfStatement, Take(), Condition(), null, null),
        SyntaxKind.OtherwiseKeyword => Otherwise(),
        SyntaxKind.SplitKeyword => Node.SplitStatement(Take(), Name()),
        SyntaxKind.ChooseKeyword => Node.ChooseStatement(
            Take(), Text(), Take(SyntaxKind.ByKeyword), Name(), Within()),
        SyntaxKind.RouteKeyword => Node.RouteStatement(Take(), Take(SyntaxKind.ByKeyword), Name()),
        SyntaxKind.HandKeyword => Node.HandOffStatement(
            Take(), Take(SyntaxKind.OffKeyword), Take(SyntaxKind.AsKeyword), Name()),
        SyntaxKind.AssignKeyword => Assign(Take(), Take(SyntaxKind.ToKeyword), Name()),
        SyntaxKind.GetKeyword => Node.GetApprovalStatement(
            Take(), Take(SyntaxKind.ApprovalKeyword), Take(SyntaxKind.FromKeyword), Name(),
            Take(SyntaxKind.ForKeyword), Text(), Within()),
        SyntaxKind.ContinueKeyword => Node.ContinueWithStatement(Take(), Take(SyntaxKind.WithKeyword), Name()),
        SyntaxKind.RepeatKeyword => Node.RepeatStatement(
            Take(), Name(), Take(SyntaxKind.AfterKeyword), Duration(), Take(SyntaxKind.CommaToken),
            Take(SyntaxKind.AtKeyword), Take(SyntaxKind.MostKeyword), Number(), Take()),
        SyntaxKind.FinishKeyword => Node.FinishStatement(Take()),
        _ => Detail(),
    };

    private GreenNode Otherwise() => _at.Next.Kind == SyntaxKind.IfKeyword
        ? Node.OtherwiseIfClause(Take(), Take(), Condition())
        : Node.OtherwiseClause(Take());

    private GreenNode Send(GreenToken send)
    {
        var each = _at.Kind == SyntaxKind.EachKeyword ? Take() : null;
        var of = each is null ? null : Take(SyntaxKind.OfKeyword);
        return Node.SendStatement(
            send, each, of, each is null ? Name() : Names(), Recipients(), Take(SyntaxKind.ByKeyword), Name(),
            Spacing());
    }

    private GreenNode? Recipients() =>
        _at.Kind == SyntaxKind.ToKeyword ? Node.RecipientClause(Take(), Names()) : null;

    private GreenNode? Spacing() => _at.Kind == SyntaxKind.CommaToken
        ? Node.SpacingClause(Take(), Duration(), Take(SyntaxKind.ApartKeyword))
        : null;

    private GreenNode Wait(GreenToken wait) => _at.Kind switch
    {
        SyntaxKind.UntilKeyword => Node.WaitUntilStatement(wait, Take(), Moment()),
        SyntaxKind.UpKeyword => Node.WaitUpToStatement(wait, Take(), Take(SyntaxKind.ToKeyword), Duration()),
        _ => Node.WaitStatement(wait, Duration()),
    };

    private GreenNode Assign(GreenToken assign, GreenToken to, GreenNode name) => _at.Kind == SyntaxKind.InKeyword
        ? Node.AssignStatement(assign, to, name, Take(), Take(SyntaxKind.TurnKeyword))
        : Node.AssignStatement(assign, to, name, null, null);

    private GreenNode RouteLine() => _at.Kind == SyntaxKind.OtherwiseKeyword
        ? Node.RouteOtherwiseLine(Take(), Take(SyntaxKind.ToKeyword), Name())
        : Node.RouteLine(
            Separated(Value, SyntaxKind.OrKeyword, StartsValue), Take(SyntaxKind.ToKeyword), Name());

    private GreenNode Detail() => _at.Kind switch
    {
        SyntaxKind.BecauseKeyword => Node.BecauseLine(Take(), Text()),
        SyntaxKind.ByKeyword => Node.ByLine(Take(), Name()),
        SyntaxKind.SubjectKeyword => Node.SubjectLine(Take(), Text()),
        SyntaxKind.CountsKeyword => Node.CountsAsLine(Take(), Take(SyntaxKind.AsKeyword), Take()),
        SyntaxKind.NeedsKeyword => Node.NeedsConditionLine(Take(), Condition()),
        SyntaxKind.PrepareKeyword => Node.PrepareLine(Take(), Text()),
        SyntaxKind.AskKeyword => Node.AskLine(Take(), Text(), Answer()),
        SyntaxKind.TellKeyword => Node.TellLine(Take(), Text()),
        SyntaxKind.FeatureKeyword => Node.FeatureLine(Take(), Text()),
        SyntaxKind.ProofKeyword => Node.ProofLine(Take(), Name()),
        SyntaxKind.AttemptsKeyword => Node.AttemptsLine(
            Take(), Take(SyntaxKind.AtKeyword), Take(SyntaxKind.MostKeyword), Number(), Take(SyntaxKind.OverKeyword),
            Duration()),
        SyntaxKind.WhenKeyword => Node.WhenClause(Take(), Outcome()),
        SyntaxKind.OtherwiseKeyword => Otherwise(),
        _ => throw Unknown(),
    };

    private GreenNode Outcome()
    {
        var isLast = _at.Next.Kind == SyntaxKind.None;
        switch (_at.Kind)
        {
            case SyntaxKind.ConnectedKeyword or SyntaxKind.DeclinedKeyword or SyntaxKind.DoneKeyword
                or SyntaxKind.AcceptedKeyword or SyntaxKind.ApprovedKeyword or SyntaxKind.RejectedKeyword when isLast:
                return Node.ResultOutcome(Take());
            case SyntaxKind.NoKeyword:
                return Node.NoAnswerOutcome(Take(), Take(SyntaxKind.AnswerKeyword));
            case SyntaxKind.WrongKeyword when _at.Next.Kind == SyntaxKind.NumberKeyword:
                return Node.WrongNumberOutcome(Take(), Take());
            case SyntaxKind.AskedKeyword when _at.Next.Kind == SyntaxKind.ToKeyword:
                return Node.CallLaterOutcome(
                    Take(), Take(), Take(SyntaxKind.CallKeyword), Take(SyntaxKind.LaterKeyword));
            case SyntaxKind.NotKeyword when _at.Next.Kind == SyntaxKind.CalledKeyword:
                return Node.NotCalledOutcome(Take(), Take());
            case SyntaxKind.NotKeyword:
                return Node.NotDoneOutcome(Take(), Take(SyntaxKind.DoneKeyword));
            case SyntaxKind.SkippedKeyword when isLast:
                return Node.SkippedOutcome(Take(), null, null);
            case SyntaxKind.SkippedKeyword when _at.Next.Kind == SyntaxKind.BecauseKeyword:
                return Node.SkippedOutcome(Take(), Take(), Take());
            default:
                return Node.MatchOutcome(Match());
        }
    }
}
