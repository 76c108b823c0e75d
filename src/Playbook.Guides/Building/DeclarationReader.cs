using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Model;

namespace Playbook.Guides.Building;

/// <summary>Teams, channels, content, goals and cards as the guide tells them.</summary>
internal sealed class DeclarationReader(BuildScope scope)
{
    private Phrases Phrases => scope.Phrases;

    public ImmutableArray<GuideActor> Actors() =>
        [.. scope.Workspace.Teams.Select(Team), .. scope.Workspace.Roles.Select(Role)];

    /// <summary>The channels that plays use; two may have one title, an own one and one of the prelude.</summary>
    public ImmutableArray<GuideChannel> Channels()
    {
        var names = scope.Plans.SelectMany(plan => plan.Nodes)
            .Select(node => node switch
            {
                TouchNode touch => touch.Channel,
                EachNode each => each.Channel,
                _ => -1,
            })
            .Where(channel => channel >= 0)
            .Select(channel => scope.Flow.Channels[channel].Name)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from channel in scope.Workspace.Channels
               where names.Contains(channel.Channel.Name)
               select Channel(channel),
        ];
    }

    public ImmutableArray<GuideContent> Contents(ImmutableArray<GuideAction> actions) =>
    [
        .. from content in scope.Workspace.Contents
           where scope.IsOwn(content.Content)
           select Content(
               content,
               [.. Users(content, actions).Distinct()]),
    ];

    private static IEnumerable<string> Users(BoundContent content, ImmutableArray<GuideAction> actions) =>
        actions.Where(action => action.Contents.Contains(content.Content.Name)).Select(action => action.Code);

    public ImmutableArray<GuideExclusion> Exclusions() =>
    [
        .. from play in scope.Plays
           from segment in play.NotFor
           group play.Play.DisplayName by segment into row
           select new GuideExclusion(
               row.Key.DisplayName, scope.Conditions.Of(scope.Workspace.Of(row.Key).Condition), [.. row.Distinct()]),
    ];

    public ImmutableArray<string> Assumptions() =>
    [
        .. scope.Workspace.Assumptions.Where(assumption => scope.IsOwn(assumption.Location)).Select(Assumption),
    ];

    private string Assumption(BoundAssumption assumption) => Phrases.Capital(assumption switch
        {
            BoundConditionAssumption condition => scope.Conditions.Of(condition.Condition),
            BoundFrequencyAssumption frequency =>
                scope.Words[
                    "assume.most",
                    scope.Words.Count("times", frequency.Count),
                    scope.Conditions.Of(frequency.Match),
                    Phrases.Window(frequency.Per)],
            _ => throw new InvalidOperationException($"Unreachable: {assumption.GetType().Name}."),
        });

    public ImmutableArray<GuideGoal> Goals() =>
        [.. scope.Workspace.Goals.Where(goal => scope.IsOwn(goal.Goal)).Select(Goal)];

    /// <summary>
    /// The hours that the goals of this playbook and of the company ask for; another playbook's are on its own print.
    /// </summary>
    public ImmutableArray<GuideEffort> Efforts() =>
    [
        .. from goal in scope.Workspace.Goals
           where scope.IsOwn(goal.Goal)
           from effort in goal.Cost?.Efforts ?? []
           select new GuideEffort(goal.Goal.DisplayName, effort.Actor.Name, effort.HoursPerWeek),
    ];

    public ImmutableArray<GuidePeriod> Periods()
    {
        var focuses =
            from card in scope.Workspace.Cards
            where card.Card.KindName == "focus" && scope.IsOwn(card.Card)
            let starts = card.EntriesOf("starts").Select(entry => entry.Value).OfType<DateValue>().FirstOrDefault()
            let ends = card.EntriesOf("ends").Select(entry => entry.Value).OfType<DateValue>().FirstOrDefault()
            where starts is not null && ends is not null
            let owner = card.EntriesOf("owner").Select(entry => Phrases.Of(entry.Value)).FirstOrDefault() ?? ""
            select new GuidePeriod(card.Card.DisplayName, owner, Phrases.ToDate(starts), Phrases.ToDate(ends));
        return scope.Playbook is { EffectiveFrom: { } from, EffectiveTo: { } to }
            ? [
                .. focuses,
                new GuidePeriod(scope.Playbook.Playbook.DisplayName, "", Phrases.ToDate(from), Phrases.ToDate(to))]
            : [.. focuses];
    }

    public ImmutableArray<GuideCardKind> CardKinds() =>
    [
        .. from card in scope.Workspace.Cards
           where scope.IsOwn(card.Card)
           group card by card.Card.KindName into kind
           select new GuideCardKind(kind.Key, KindTitle(kind.Key), [.. kind.Select(Card)]),
    ];

    private string KindTitle(string name) =>
        scope.Workspace.CardKinds.FirstOrDefault(
            kind => kind.CardKind.Name == name) is { } kind ? Phrases.Name(kind.CardKind) : Phrases.Spaced(name);

    private GuideActor Team(BoundTeam team) => new(
        team.Team.Name,
        team.Team.DisplayName,
        team.Team.Name,
        IsTeam: true,
        team.HeadName ?? team.Head?.DisplayName ?? "",
        team.Hours.IsEmpty ? "" : scope.Words["sentence", Phrases.Of(team.Hours)],
        team.Holidays.IsEmpty
            ? ""
            : scope.Words["holidays", scope.Words.Formats.List([.. team.Holidays.Select(Phrases.Of)])],
        team.CapacityHoursPerWeek,
        team.Backup?.DisplayName ?? "",
        [.. team.Needs.Select(need => need.DisplayName)]);

    private static GuideActor Role(BoundRole role) => new(
        role.Role.Name,
        role.Role.DisplayName,
        role.Team?.Name ?? "",
        IsTeam: false,
        "",
        "",
        "",
        null,
        role.Backup?.DisplayName ?? "",
        [.. role.Needs.Select(need => need.DisplayName)]);

    private GuideChannel Channel(BoundChannel channel) => new(
        channel.Channel.Name,
        Phrases.Name(channel.Channel),
        channel.Medium is null ? "" : Phrases.Spaced(channel.Medium),
        channel.Consent is { } consent ? scope.Words["channel.consent", Phrases.Name(consent)] : "",
        string.Join(
            " ",
            channel.Caps.Select(
                cap => scope.Words["channel.cap", scope.Words.Formats.Number(cap.Count), Phrases.Window(cap.Per)])),
        channel.Hours.IsEmpty ? "" : scope.Words["sentence", Phrases.Of(channel.Hours)],
        channel.Hold is { } hold ? scope.Words["channel.hold", Phrases.Of(hold)] : "",
        channel.Channel.IsPublic,
        channel.Owner?.DisplayName ?? "",
        channel.Metric is { } metric ? Phrases.Name(metric) : "");

    private GuideContent Content(BoundContent content, ImmutableArray<string> usedIn) => new(
        content.Content.Name,
        content.Content.DisplayName,
        content.Content.ContentKind is { } kind ? Phrases.Spaced(kind) : "",
        content.Gives ?? "",
        content.AsksFor ?? "",
        content.Link ?? content.File ?? "",
        [.. content.Segments.Select(segment => segment.DisplayName)],
        [.. content.Stages.Select(Phrases.Stage)],
        content.Topic is { } topic ? Phrases.Spaced(topic.Name) : "",
        content.ReviewBy is { } review ? scope.Words["content.review", Phrases.Of(review)] : "",
        content.Expires is { } expires ? scope.Words["content.expires", Phrases.Of(expires)] : "",
        content.Source ?? "",
        content.Rights ?? "",
        content.Disclosure ?? "",
        ProseText.Of(content.Subject, Phrases),
        ProseText.Of(content.Prose, Phrases),
        usedIn);

    private GuideGoal Goal(BoundGoal goal) => new(
        goal.Goal.Name,
        goal.Goal.DisplayName,
        scope.Words[$"goal.{goal.GoalKind.ToString().ToLowerInvariant()}"],
        Counts(goal),
        goal.Now is { } now ? Target(now) : "",
        goal.Aim is { } aim ? Target(aim) : "",
        goal.Aim?.By is { } by ? scope.Words["goal.by", Phrases.Of(by)] : "",
        goal.Now?.Count ?? 0,
        goal.Aim?.Count ?? 0,
        goal.Aim is { } period ? Phrases.Per(period.Per) : "",
        goal.Cost is { } cost ? scope.Words["goal.cost", Phrases.Of(cost.Money), Phrases.Per(cost.Per)] : "",
        [.. (goal.Cost?.Efforts ?? []).Select(Effort)],
        Credit(goal),
        goal.Revenue is { } revenue ? Phrases.Of(revenue) : "");

    private string Effort(BoundEffort effort) => scope.Words[
        "goal.hours", scope.Words.Count("duration.hour", effort.HoursPerWeek), effort.Actor.DisplayName];

    private string Target(BoundTarget target) =>
        scope.Words["goal.target", scope.Words.Formats.Number(target.Count), Phrases.Per(target.Per)];

    private string Counts(BoundGoal goal)
    {
        if (goal.Counts is not { } counts)
            return "";
        var what = scope.Conditions.Of(counts);
        if (goal.WithinOfEnrolling is not { } within)
            return scope.Words["goal.counts", what];
        return goal.EnrolledIn is { } play
            ? scope.Words["goal.counts.in", what, Phrases.Dative(within), play.DisplayName]
            : scope.Words["goal.counts.within", what, Phrases.Dative(within)];
    }

    private string Credit(BoundGoal goal) => goal is { Credit: { } credit, CreditOver: { } over }
        ? scope.Words[$"credit.{credit.ToString().ToLowerInvariant()}", Phrases.Of(over)]
        : "";

    private GuideCard Card(BoundCard card) => new(
        card.Card.QualifiedName,
        card.Card.Name,
        card.Card.DisplayName,
        ProseText.Of(card.Prose, Phrases),
        [.. card.Entries.Select(entry => new GuideCardField(
            entry.Field.Name,
            Values(entry.Value),
            entry.Field.SecondWords ?? "",
            entry.Second is { } second ? Values(second) : []) { Label = Phrases.Name(entry.Field) })]);

    private ImmutableArray<GuideCardValue> Values(ConstantValue value) => value switch
    {
        ReferenceValue reference => [new GuideCardValue(reference.Symbol.DisplayName, reference.Symbol.Name)],
        TextValue text => [new GuideCardValue(text.Text, "")],
        TextListValue list => [.. list.Items.Select(item => new GuideCardValue(item, ""))],
        _ => [new GuideCardValue(Phrases.Of(value), "")],
    };
}
