using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds what reaches a customer: <c>send</c>, <c>share</c>, <c>call</c>.</summary>
internal sealed class TouchBinder(FileContext context, ConditionScope scope)
{
    /// <summary>The channel that calls use.</summary>
    private const string PhoneChannel = "phone";

    private bool IsTeamPlay => scope.Play is { IsTeamPlay: true };

    /// <summary>Null for other statements, and, with a finding, for what can't be understood.</summary>
    public BoundStatement? Bind(StatementSyntax syntax, SourceLocation location)
    {
        BoundTouch? touch = syntax switch
        {
            SendStatementSyntax send => BindSend(send, location),
            ShareStatementSyntax share => BindShare(share, location),
            CallStatementSyntax call => BindCall(call, location),
            _ => null,
        };
        if (touch is null)
            return null;
        return touch with
        {
            CountsAs = ReadPurpose(syntax),
            Needs = [.. syntax.Lines().OfType<NeedsConditionLineSyntax>()
                .Select(needs => context.Conditions.Bind(needs.Condition, scope))],
        };
    }

    private BoundSend? BindSend(SendStatementSyntax syntax, SourceLocation location)
    {
        var contents = context.Lines.BindNames<ContentSymbol>(syntax.Contents, "content");
        var channel = context.Names.Bind<ChannelSymbol>(syntax.Channel, "a channel");
        if (channel is { IsPublic: true })
            context.Diagnostics.Report("PB2308", syntax.Channel, channel.Name);
        if (syntax.Recipient is { } clause && !IsTeamPlay)
            context.Diagnostics.Report("PB2319", clause);
        var recipients = syntax.Recipient is { } named ? context.Lines.BindActors(named.Recipients) : [];
        var apart = syntax.Spacing is { } spacing
            ? DurationReader.ReadDeadline(spacing.Duration, context.Diagnostics)
            : null;
        return contents.Length != syntax.Contents.Count || channel is null
            ? null
            : new BoundSend(location, contents, channel, !syntax.EachKeyword.IsNone, apart)
            {
                Recipients = recipients,
                Subject = BindSubject(syntax),
            };
    }

    private BoundShare? BindShare(ShareStatementSyntax syntax, SourceLocation location)
    {
        var content = context.Names.Bind<ContentSymbol>(syntax.Content, "content");
        var channel = context.Names.Bind<ChannelSymbol>(syntax.Channel, "a channel");
        var by = syntax.By is { } clause ? context.Names.BindActor(clause.Name) : null;
        if (!IsTeamPlay)
            context.Diagnostics.Report("PB2307", syntax.ShareKeyword);
        return content is null || channel is null
            ? null
            : new BoundShare(location, content, channel) { By = by, Subject = BindSubject(syntax) };
    }

    private BoundCall? BindCall(CallStatementSyntax syntax, SourceLocation location)
    {
        var caller = context.Names.BindActor(syntax.Caller);
        var within = context.Lines.BindWithin(syntax.Within);
        var (talk, attempts) = BindTalk(syntax);
        return caller is null || within is null
            ? null
            : new BoundCall(location, caller, within, context.Scope.Find(PhoneChannel) as ChannelSymbol)
            {
                Talk = talk,
                Attempts = attempts,
            };
    }

    private (ImmutableArray<BoundTalk> Talk, BoundAttempts? Attempts) BindTalk(CallStatementSyntax syntax)
    {
        var talk = ImmutableArray.CreateBuilder<BoundTalk>();
        BoundAttempts? attempts = null;
        foreach (var line in syntax.Lines())
        {
            if (line is AttemptsLineSyntax limit)
                attempts ??= BindAttempts(limit);
            else if (BindLine(line) is { } spoken)
                talk.Add(spoken);
        }

        return (talk.ToImmutable(), attempts);
    }

    /// <summary>One line of a talk; null for others.</summary>
    public BoundTalk? BindLine(LineSyntax line)
    {
        var location = context.Diagnostics.At(line.OwnSpan());
        switch (line)
        {
            case PrepareLineSyntax prepare:
                return new BoundTalkLine(location, TalkKind.Prepare, prepare.Text.ValueText);
            case TellLineSyntax tell:
                return new BoundTalkLine(location, TalkKind.Tell, tell.Text.ValueText);
            case FeatureLineSyntax feature:
                return new BoundTalkLine(location, TalkKind.Feature, feature.Text.ValueText);
            case AskLineSyntax ask:
                var answer = ask.Answer is { } clause ? context.Fields.BindLead(clause.Field) : null;
                return new BoundQuestion(location, ask.Text.ValueText, answer);
            case ProofLineSyntax proof:
                return BindProof(proof.Content) is { } symbol ? new BoundProof(location, symbol) : null;
            default:
                return null;
        }
    }

    // A fact or a customer's permission proves as well as a case study does.
    private Symbol? BindProof(NameSyntax syntax) =>
        context.Names.Find(syntax) is CardSymbol
            ? context.Names.Bind<CardSymbol>(syntax, "a card")
            : context.Names.Bind<ContentSymbol>(syntax, "content or a card");

    /// <summary>Null, with one finding, where the length is none.</summary>
    public BoundAttempts? BindAttempts(AttemptsLineSyntax syntax)
    {
        var count = CountReader.Read(syntax.Count, 1, ConditionBinder.MostCounted, context.Diagnostics);
        return DurationReader.ReadClock(syntax.Duration, context.Diagnostics) is { } over
            ? new BoundAttempts(context.Diagnostics.At(syntax.OwnSpan()), count, over)
            : null;
    }

    private Declarations.BoundProse? BindSubject(StatementSyntax syntax)
    {
        foreach (var line in syntax.Lines())
        {
            if (line is SubjectLineSyntax subject)
                return context.Prose.BindString(subject.Text, scope);
        }

        return null;
    }

    private static TouchPurpose ReadPurpose(StatementSyntax syntax)
    {
        foreach (var line in syntax.Lines())
        {
            if (line is CountsAsLineSyntax counts)
                return counts.TouchKeyword.Kind == SyntaxKind.AskKeyword ? TouchPurpose.Ask : TouchPurpose.Value;
        }

        return TouchPurpose.Unstated;
    }
}
