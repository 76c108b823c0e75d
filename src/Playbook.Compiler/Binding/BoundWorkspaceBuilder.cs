using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>Puts the bound files together in the orders that the language gives them, and looks for circles.</summary>
internal sealed class BoundWorkspaceBuilder
{
    private readonly WorkspaceScope _scope;
    private readonly Dictionary<Type, List<BoundDeclaration>> _byType = [];

    public BoundWorkspaceBuilder(WorkspaceScope scope, ImmutableArray<BoundFile> files)
    {
        _scope = scope;
        foreach (var file in files)
        {
            foreach (var declaration in file.Declarations)
                Add(declaration);
        }

        var circles = DependencyOrder.Create(Of<BoundSignal>(), Of<BoundSegment>(), Of<BoundScore>());
        Diagnostics = [.. circles.Diagnostics, .. MoveOrder.Check(Of<BoundPlaybook>())];
        Result = Build(files, circles.Signals);
    }

    public BoundWorkspace Result { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private void Add(BoundDeclaration declaration)
    {
        if (IsReplaced(declaration.Symbol))
            return;
        if (!_byType.TryGetValue(declaration.GetType(), out var list))
            _byType.Add(declaration.GetType(), list = []);
        list.Add(declaration);
    }

    private bool IsReplaced(Symbol symbol) => symbol.IsPrelude && symbol switch
    {
        CardKindSymbol kind => _scope.FindCardKind(kind.Name) is not { IsPrelude: true },
        LeadFieldSymbol or ScenarioSymbol => false,
        _ => _scope.Find(symbol.Name) is not { IsPrelude: true },
    };

    private ImmutableArray<T> Of<T>() where T : BoundDeclaration =>
        _byType.TryGetValue(typeof(T), out var list) ? [.. list.Cast<T>()] : [];

    private BoundWorkspace Build(ImmutableArray<BoundFile> files, ImmutableArray<BoundSignal> signals) => new()
    {
        Header = Of<BoundWorkspaceHeader>() is [var header, ..] ? header : DefaultHeader(),
        Playbooks = [.. Of<BoundPlaybook>()
            .OrderBy(item => item.Playbook.Name, StringComparer.Ordinal).ThenBy(item => item.Playbook.Version)],
        Teams = Of<BoundTeam>(),
        Roles = Of<BoundRole>(),
        LeadFields = [.. _scope.LeadFields],
        Events = Of<BoundEvent>(),
        Channels = Of<BoundChannel>(),
        Contents = Of<BoundContent>(),
        Segments = Of<BoundSegment>(),
        Signals = signals,
        Scores = Of<BoundScore>(),
        Plays = [.. Of<BoundPlay>()
            .OrderBy(item => item.Play.Playbook?.Name ?? "", StringComparer.Ordinal)
            .ThenBy(item => item.Play.Playbook?.Version ?? 0)
            .ThenBy(item => item.Location)],
        Handoffs = Of<BoundHandoff>(),
        Goals = Of<BoundGoal>(),
        Experiments = Of<BoundExperiment>(),
        Scenarios = Of<BoundScenario>(),
        Assumptions = [.. files.SelectMany(file => file.Assumptions)],
        CardKinds = Of<BoundCardKind>(),
        Cards = Of<BoundCard>(),
        Allows = [.. files.SelectMany(file => file.Allows)],
    };

    private static BoundWorkspaceHeader DefaultHeader() =>
        new(SourceLocation.None, new WorkspaceSymbol("workspace", null, SourceLocation.None));
}
