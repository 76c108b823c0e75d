using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds playbook headers, teams and roles.</summary>
internal sealed class OrganisationBinder(FileContext context)
{
    private const int MostHours = 100_000;

    public BoundPlaybook BindPlaybook(PlaybookSymbol symbol, PlaybookDeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundPlaybook(location, symbol);
        var promises = ImmutableArray.CreateBuilder<BoundPromise>();
        var moves = ImmutableArray.CreateBuilder<BoundMove>();
        var once = new OncePerBlock(context.Diagnostics);
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case OwnerLineSyntax owner when once.IsFirst(line):
                    bound = bound with
                    {
                        Owners = context.Lines.BindActors(owner.Owners),
                        With = owner.With is { } with ? context.Lines.BindActors(with.Names) : [],
                    };
                    break;
                case VersionLineSyntax:
                    once.IsFirst(line);
                    break;
                case EffectiveLineSyntax effective when once.IsFirst(line):
                    bound = BindEffective(bound, effective);
                    break;
                case TimeZoneLineSyntax zone when once.IsFirst(line):
                    bound = bound with { TimeZone = ZoneNames.Read(zone, context.Diagnostics) };
                    break;
                case SignedByLineSyntax signed when once.IsFirst(line):
                    bound = bound with { SignedBy = context.Lines.BindActors(signed.Names) };
                    break;
                case PromisesLineSyntax promise:
                    if (context.Lines.BindPromise(promise) is { } kept)
                        promises.Add(kept);
                    break;
                case MoveLeadsLineSyntax move:
                    BindMoves(move, symbol, moves);
                    break;
            }
        }

        return bound with { Promises = promises.ToImmutable(), Moves = moves.ToImmutable() };
    }

    public BoundTeam BindTeam(TeamSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundTeam(location, symbol);
        var hours = ImmutableArray.CreateBuilder<BoundHours>();
        var once = new OncePerBlock(context.Diagnostics);
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case HeadLineSyntax head when once.IsFirst(line):
                    bound = BindHead(bound, head);
                    break;
                case HoursLineSyntax opening:
                    if (context.Lines.BindHours(opening) is { } open)
                        hours.Add(open);
                    break;
                case HolidaysLineSyntax holidays:
                    bound = bound with { Holidays = bound.Holidays.AddRange(ReadDates(holidays)) };
                    break;
                case TimeZoneLineSyntax zone when once.IsFirst(line):
                    bound = bound with { TimeZone = ZoneNames.Read(zone, context.Diagnostics) };
                    break;
                case CapacityLineSyntax capacity when once.IsFirst(line):
                    var amount = CountReader.Read(capacity.Number, 0, MostHours, context.Diagnostics);
                    bound = bound with { CapacityHoursPerWeek = amount };
                    break;
                case NeedsCardsLineSyntax needs when once.IsFirst(line):
                    bound = bound with { Needs = context.Lines.BindNames<CardSymbol>(needs.Cards, "a card") };
                    break;
                case BackupLineSyntax backup when once.IsFirst(line):
                    bound = bound with { Backup = context.Names.BindActor(backup.Backup) };
                    break;
            }
        }

        return bound with { Hours = hours.ToImmutable() };
    }

    public BoundRole BindRole(RoleSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundRole(location, symbol);
        var once = new OncePerBlock(context.Diagnostics);
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case MembershipLineSyntax membership when once.IsFirst(line):
                    bound = bound with { Team = context.Names.Bind<TeamSymbol>(membership.Team, "a team") };
                    break;
                case BackupLineSyntax backup when once.IsFirst(line):
                    bound = bound with { Backup = context.Names.BindActor(backup.Backup) };
                    break;
                case NeedsCardsLineSyntax needs when once.IsFirst(line):
                    bound = bound with { Needs = context.Lines.BindNames<CardSymbol>(needs.Cards, "a card") };
                    break;
            }
        }

        return bound;
    }

    private BoundTeam BindHead(BoundTeam bound, HeadLineSyntax syntax)
    {
        switch (syntax.Person)
        {
            case StringValueSyntax text:
                return bound with { HeadName = text.Token.ValueText };
            case NameSyntax name:
                return bound with { Head = context.Names.BindActor(name) };
            default:
                context.Diagnostics.Report(
                    "PB2101", syntax.Person, "a person's name in quotes, or a role", syntax.Person.ToString());
                return bound;
        }
    }

    private BoundPlaybook BindEffective(BoundPlaybook bound, EffectiveLineSyntax syntax)
    {
        var from = DateReader.ReadDate(syntax.From);
        var to = DateReader.ReadDate(syntax.To);
        if (from is not null && to is not null && to.DayNumber < from.DayNumber)
        {
            context.Diagnostics.Report("PB2110", syntax.To, from.ToString(), to.ToString());
            to = null;
        }

        return bound with { EffectiveFrom = from, EffectiveTo = to };
    }

    private IEnumerable<DateValue> ReadDates(HolidaysLineSyntax syntax)
    {
        foreach (var date in syntax.Dates)
        {
            if (DateReader.ReadDate(date.Token) is { } day)
                yield return day;
        }
    }

    // The old step may be gone with its version, so only the new one is looked up.
    private void BindMoves(
        MoveLeadsLineSyntax syntax, PlaybookSymbol playbook, ImmutableArray<BoundMove>.Builder moves)
    {
        var version = CountReader.Read(syntax.Number, 1, int.MaxValue, context.Diagnostics);
        if (version == playbook.Version)
            context.Diagnostics.Report("PB2217", syntax.Number, syntax.Number.Text);
        foreach (var line in syntax.Lines())
        {
            if (line is MoveStepLineSyntax move && BindStep(move.To) is { } step)
                moves.Add(new BoundMove(
                    context.Diagnostics.At(move.OwnSpan()), version, move.From.ToString(), step));
        }
    }

    private StepSymbol? BindStep(NameSyntax syntax)
    {
        var (playName, stepName) = syntax switch
        {
            QualifiedNameSyntax { Left: IdentifierNameSyntax left } qualified =>
                (left.Identifier.ValueText, qualified.Right.Identifier.ValueText),
            _ => (null, syntax.ToString()),
        };
        var plays = context.Scope.File.Names.Values.OfType<PlaySymbol>()
            .Where(play => playName is null || play.Name == playName);
        var steps = plays.SelectMany(play => play.Steps).ToList();
        if (steps.Find(step => step.Name == stepName) is { } found)
        {
            context.Record(syntax.Span, found);
            return found;
        }

        context.Names.ReportUnknown(syntax.Span, stepName, "a step", steps.Select(step => step.Name), "PB2007");
        return null;
    }
}
