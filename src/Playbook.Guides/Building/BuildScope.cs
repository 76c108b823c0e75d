using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
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

    public BuildScope(GuideInput input, GuideWords words)
    {
        Input = input;
        Words = words;
        Phrases = new Phrases(words);
        Conditions = new ConditionPhrases(Phrases);
        Triggers = new TriggerPhrases(Phrases, Conditions);
        Playbook = input.Playbook;
        Plans = [.. input.Flow.Plays.Where(plan => IsHere(plan.Playbook, input))];
        Plays = [
            .. input.Workspace.Plays.Where(
                play => Equals(play.Play.Playbook, Playbook.Playbook) || play.Play.Playbook is null)];

        Handoffs = [.. input.Flow.Handoffs.Where(plan => IsHere(plan.Playbook, input))];

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

    public BoundWorkspace Workspace => Input.Workspace;

    public FlowGraph Flow => Input.Flow;

    /// <summary>The name of the playbook's first owner; empty where it has none.</summary>
    public string Owner => Playbook.Owners.IsEmpty ? "" : Playbook.Owners[0].Name;

    public BoundStatement? FindStatement(SourceLocation location) => _statements.GetValueOrDefault(location);

    public BoundOutcome? FindOutcome(SourceLocation location) => _outcomes.GetValueOrDefault(location);

    public BoundBranch? FindBranch(SourceLocation location) => _branches.GetValueOrDefault(location);

    public BoundPlay? FindPlay(PlayPlan plan) => Plays.FirstOrDefault(play => play.Play.QualifiedName == plan.Id)
        ?? Plays.FirstOrDefault(play => play.Location == plan.Location);

    /// <summary>True for what this playbook or the company's own files declare.</summary>
    public bool IsOwn(Symbol symbol) =>
        !symbol.IsPrelude && (symbol.Playbook is null || symbol.Playbook.Equals(Playbook.Playbook));

    /// <summary>True for a line in this playbook's file or in one of the company's.</summary>
    public bool IsOwn(SourceLocation location) => Workspace.Playbooks.All(other =>
        Equals(other.Playbook, Playbook.Playbook) || other.Location.Path != location.Path);

    public string ActorName(int actor) => actor >= 0 ? Flow.Actors[actor].Name : Owner;

    public string ActorTitle(int actor) => actor >= 0 ? Title(Flow.Actors[actor].Title, Flow.Actors[actor].Name) : "";

    public static string Title(string? title, string name) => title ?? Phrases.Spaced(name);

    public int Line(SourceLocation location) => Input.LineOf(location);

    private static bool IsHere(int index, GuideInput input)
    {
        if (index < 0)
            return true;
        var playbook = input.Flow.Playbooks[index];
        return playbook.Name.Length == 0
            || (playbook.Name == input.Playbook.Playbook.Name && playbook.Version == input.Playbook.Playbook.Version);
    }
}
