using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Words;

namespace Playbook.Guides.Building;

/// <summary>
/// One playbook of a workspace with the way from the flow graph back to the bound statements, and the phrases that
/// everything is told with.
/// </summary>
internal sealed class BuildScope
{
    private readonly ImmutableDictionary<SourceLocation, BoundStatement> _statements;
    private readonly ImmutableDictionary<SourceLocation, BoundOutcome> _outcomes;
    private readonly ImmutableDictionary<SourceLocation, BoundBranch> _branches;
    private readonly ImmutableHashSet<int> _onManyChannels;
    private readonly ImmutableDictionary<string, string> _scoreTitles;

    public BuildScope(GuideInput input, GuideWords words)
    {
        Input = input;
        Words = words;
        Phrases = new Phrases(words);
        Conditions = new ConditionPhrases(Phrases);
        Triggers = new TriggerPhrases(Phrases, Conditions);
        Playbook = input.Playbook;
        var index = IndexIn(input);
        Plans = [
            .. input.Workspace.PlansOf(index).Concat(index < 0 ? [] : input.Workspace.PlansOf(-1))
                .OrderBy(plan => plan.Index)];
        Plays = [
            .. Plans.Select(plan => plan.Location.Path).Distinct(StringComparer.Ordinal)
                .SelectMany(input.Workspace.PlaysIn)];
        int[] owners = [-1, index];
        Handoffs = [.. Flow.Handoffs.Where(plan => owners.Contains(input.Workspace.OwnerOf(plan.Playbook)))];

        var touches = Plans.SelectMany(plan => plan.Nodes).OfType<TouchNode>().Where(touch => touch.Content >= 0);
        _onManyChannels =
        [
            .. from touch in touches
               group touch.Channel by touch.Content into channels
               where channels.Distinct().Count() > 1
               select channels.Key,
        ];

        _scoreTitles = Workspace.Scores.ToImmutableDictionary(
            score => score.Score.QualifiedName, score => score.Score.DisplayName, StringComparer.Ordinal);
        var walk = new StatementWalk();
        foreach (var step in Plays.SelectMany(play => play.Steps))
            walk.Visit(step.Body);
        _statements = walk.Statements;
        _outcomes = walk.Outcomes;
        _branches = walk.Branches;
    }

    public GuideInput Input { get; }

    public GuideWords Words { get; }

    public Phrases Phrases { get; }

    public ConditionPhrases Conditions { get; }

    public TriggerPhrases Triggers { get; }

    public BoundPlaybook Playbook { get; }

    /// <summary>
    /// The flow graph's plays of this playbook and of the company's files, in the order of the text.
    /// </summary>
    public ImmutableArray<PlayPlan> Plans { get; }

    public ImmutableArray<BoundPlay> Plays { get; }

    /// <summary>The hand-offs of this playbook and of the company's files.</summary>
    public ImmutableArray<HandoffPlan> Handoffs { get; }

    public BoundWorkspace Workspace => Input.Workspace.Bound;

    public FlowGraph Flow => Input.Workspace.Flow;

    /// <summary>The name of the playbook's first owner; empty where it has none.</summary>
    public string Owner => Playbook.Owners.IsEmpty ? "" : Playbook.Owners[0].Name;

    /// <summary>The title of a score of the flow graph.</summary>
    public string ScoreTitle(int score) => _scoreTitles[Flow.Scores[score].Id];

    public BoundStatement? FindStatement(SourceLocation location) => _statements.GetValueOrDefault(location);

    public BoundOutcome? FindOutcome(SourceLocation location) => _outcomes.GetValueOrDefault(location);

    public BoundBranch? FindBranch(SourceLocation location) => _branches.GetValueOrDefault(location);

    public BoundPlay? FindPlay(PlayPlan plan) => Plays.FirstOrDefault(play => play.Play.QualifiedName == plan.Id)
        ?? Plays.FirstOrDefault(play => play.Location == plan.Location);

    /// <summary>True for what this playbook or the company's own files declare.</summary>
    public bool IsOwn(Symbol symbol) =>
        !symbol.IsPrelude && (symbol.Playbook is null || symbol.Playbook.Equals(Playbook.Playbook));

    /// <summary>True for a line in this playbook's file or in one of the company's.</summary>
    public bool IsOwn(SourceLocation location) => Input.Workspace.PlaybooksIn(location.Path)
        .All(other => Equals(other.Playbook, Playbook.Playbook));

    /// <summary>
    /// True for content that goes out on more than one channel, so that its title alone names two touches.
    /// </summary>
    public bool IsOnManyChannels(int content) => _onManyChannels.Contains(content);

    public string ActorName(int actor) => actor >= 0 ? Flow.Actors[actor].Name : Owner;

    public string ActorTitle(int actor) => actor >= 0 ? Title(Flow.Actors[actor].Title, Flow.Actors[actor].Name) : "";

    public static string Title(string? title, string name) => title ?? Phrases.Spaced(name);

    public int Line(SourceLocation location) => Input.Workspace.LineOf(location);

    /// <summary>The playbook's index in the flow graph; -1 for one without a header.</summary>
    private static int IndexIn(GuideInput input)
    {
        var (name, version) = (input.Playbook.Playbook.Name, input.Playbook.Playbook.Version);
        return input.Workspace.Flow.Playbooks
            .FirstOrDefault(row => row.Name == name && row.Version == version)?.Index ?? -1;
    }
}
