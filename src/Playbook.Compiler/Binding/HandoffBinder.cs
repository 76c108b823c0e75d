using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds handoffs with their clocks and the routes of their reject reasons.</summary>
internal sealed class HandoffBinder(FileContext context)
{
    public BoundHandoff Bind(HandoffSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundHandoff(location, symbol) { From = null, To = null };
        var gives = ImmutableArray.CreateBuilder<BoundGift>();
        var rejects = ImmutableArray.CreateBuilder<BoundReject>();
        var once = new OncePerBlock(context.Diagnostics);
        var (hasTeams, hasAccept) = (false, false);
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case HandoffTeamsLineSyntax teams when once.IsFirst(line):
                    bound = bound with
                    {
                        From = context.Names.BindActor(teams.From),
                        To = context.Names.BindActor(teams.To),
                    };
                    hasTeams = true;
                    break;
                case GivesLineSyntax gift:
                    if (BindGift(gift) is { } given)
                        gives.Add(given);
                    break;
                case AcceptLineSyntax accept when once.IsFirst(line):
                    bound = bound with { Accept = context.Lines.BindWithin(accept.Within) };
                    hasAccept = true;
                    break;
                case FeedbackLineSyntax feedback when once.IsFirst(line):
                    bound = bound with { Feedback = context.Lines.BindWithin(feedback.Within) };
                    break;
                case GoodLeadLineSyntax good when once.IsFirst(line):
                    bound = bound with { GoodLead = context.Conditions.Bind(good.Condition, ConditionScope.Lead) };
                    break;
                case SignedByLineSyntax signed when once.IsFirst(line):
                    bound = bound with { SignedBy = context.Lines.BindActors(signed.Names) };
                    break;
                case RejectLineSyntax reject:
                    if (BindReject(reject, symbol) is { } route)
                        rejects.Add(route);
                    break;
            }
        }

        ReportMissing(syntax, hasTeams, hasAccept);
        return bound with { Gives = gives.ToImmutable(), Rejects = rejects.ToImmutable() };
    }

    private void ReportMissing(DeclarationSyntax syntax, bool hasTeams, bool hasAccept)
    {
        if (syntax.ContainsDiagnostics)
            return;
        if (!hasTeams)
            context.Lines.ReportMissing(syntax, "`from TEAM to TEAM`");
        else if (!hasAccept)
            context.Lines.ReportMissing(syntax, "`accept within …`");
    }

    private BoundGift? BindGift(GivesLineSyntax syntax)
    {
        if (syntax.Receiver is null)
        {
            context.Diagnostics.Report("PB2204", syntax.OwnSpan(), "who gets it, as `gives sales \"…\"`", "gives");
            return null;
        }

        return context.Names.BindActor(syntax.Receiver) is { } receiver
            ? new BoundGift(context.Diagnostics.At(syntax.OwnSpan()), receiver, syntax.Text.ValueText)
            : null;
    }

    private BoundReject? BindReject(RejectLineSyntax syntax, HandoffSymbol handoff)
    {
        var location = context.Diagnostics.At(syntax.OwnSpan());
        var route = BindRoute(syntax.Route);
        return route is not null && handoff.FindReason(syntax.Identifier.ValueText) is { } reason
            ? new BoundReject(location, reason, route)
            : null;
    }

    private BoundRejectRoute? BindRoute(RejectRouteSyntax syntax)
    {
        var location = context.Diagnostics.At(syntax);
        switch (syntax)
        {
            case FinishRouteSyntax:
                return new BoundFinishRoute(location);
            case PlayRouteSyntax route:
                var play = context.Names.Bind<PlaySymbol>(route.Play, "a play");
                var after = DurationReader.ReadDeadline(route.Duration, context.Diagnostics);
                if (play is { IsTeamPlay: true })
                {
                    context.Diagnostics.Report("PB2306", route.Play, play.Name);
                    return null;
                }

                return play is not null && after is { } length ? new BoundPlayRoute(location, play, length) : null;
            case FixRouteSyntax route:
                var actor = context.Names.BindActor(route.Assignee);
                return context.Lines.BindWithin(route.Within) is { } within && actor is not null
                    ? new BoundFixRoute(location, actor, within)
                    : null;
            default:
                throw new InvalidOperationException($"Unreachable: route {syntax.Kind}.");
        }
    }
}
