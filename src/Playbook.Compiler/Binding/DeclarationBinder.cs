using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Sends each declaration to its binder and gives it what all have: prose and allowances.</summary>
internal sealed class DeclarationBinder(FileContext context)
{
    private readonly PlayBinder _plays = new(context);
    private readonly OrganisationBinder _organisation = new(context);
    private readonly MaterialBinder _material = new(context);
    private readonly SignalBinder _signals = new(context);
    private readonly ScoreBinder _scores = new(context);
    private readonly HandoffBinder _handoffs = new(context);
    private readonly GoalBinder _goals = new(context);
    private readonly CardBinder _cards = new(context);
    private readonly ScenarioBinder _scenarios = new(context);

    /// <summary>Null for a <c>lead</c> block without fields.</summary>
    public BoundDeclaration? Bind(Declared item)
    {
        var syntax = item.Syntax;
        if (BindBody(item.Symbol, syntax, context.Diagnostics.At(syntax.OwnSpan())) is not { } bound)
            return null;
        // The prose of content is for its reader, with holes; so is that of no other declaration.
        return bound with
        {
            Prose = context.Prose.BindLines(syntax.Block, ConditionScope.Lead),
            Allows = context.Lines.BindAllows(syntax),
        };
    }

    public BoundAssumption? BindAssumption(AssumeDeclarationSyntax syntax) => _goals.BindAssumption(syntax);

    private BoundDeclaration? BindBody(Symbol? symbol, DeclarationSyntax syntax, SourceLocation location) =>
        (symbol, syntax) switch
        {
            (WorkspaceSymbol workspace, _) => new BoundWorkspaceHeader(location, workspace),
            (PlaybookSymbol playbook, PlaybookDeclarationSyntax header) =>
                _organisation.BindPlaybook(playbook, header, location),
            (TeamSymbol team, _) => _organisation.BindTeam(team, syntax, location),
            (RoleSymbol role, _) => _organisation.BindRole(role, syntax, location),
            (EventSymbol item, _) => _material.BindEvent(item, syntax, location),
            (ChannelSymbol channel, _) => _material.BindChannel(channel, syntax, location),
            (ContentSymbol content, _) => _material.BindContent(content, syntax, location),
            (SignalSymbol signal, _) => _signals.BindSignal(signal, syntax, location),
            (SegmentSymbol segment, _) => _signals.BindSegment(segment, syntax, location),
            (ScoreSymbol score, _) => _scores.Bind(score, syntax, location),
            (PlaySymbol play, _) => _plays.Bind(play, syntax, location),
            (HandoffSymbol handoff, _) => _handoffs.Bind(handoff, syntax, location),
            (GoalSymbol goal, _) => _goals.BindGoal(goal, syntax, location),
            (ExperimentSymbol experiment, _) => _goals.BindExperiment(experiment, syntax, location),
            (CardKindSymbol kind, KindDeclarationSyntax body) => _cards.BindKind(kind, body, location),
            (CardSymbol card, CardDeclarationSyntax body) => _cards.BindCard(card, body, location),
            (ScenarioSymbol scenario, _) => _scenarios.Bind(scenario, syntax, location),
            (null, LeadDeclarationSyntax lead) => BindLead(lead, location),
            _ => throw new InvalidOperationException($"Unreachable: {symbol} with {syntax.Kind}."),
        };

    private BoundLead? BindLead(LeadDeclarationSyntax syntax, SourceLocation location)
    {
        if (syntax.Block is not { } block)
            return null;
        var fields = ImmutableArray.CreateBuilder<LeadFieldSymbol>();
        foreach (var line in block.Lines)
        {
            if (line is not FieldDeclarationSyntax part)
                continue;
            context.CheckTypeName(part.Type);
            if (context.Scope.Workspace.FindLeadField(part.Identifier.ValueText) is { } field)
            {
                context.Record(part.Identifier.Span, field, field.Type);
                fields.Add(field);
            }
        }

        return fields.Count == 0 ? null : new BoundLead(location, fields[0], fields.ToImmutable());
    }
}
