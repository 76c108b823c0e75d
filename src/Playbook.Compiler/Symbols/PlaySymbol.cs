using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

public sealed class PlaySymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
    : Symbol(name, title, playbook, location)
{
    private ImmutableArray<StepSymbol> _steps = [];

    public override SymbolKind Kind => SymbolKind.Play;

    /// <summary>The subject is a team instead of a lead.</summary>
    public bool IsTeamPlay { get; init; }

    /// <summary>The place of the play in its file, from 0: it decides ties.</summary>
    public int Ordinal { get; init; }

    /// <summary>In the order written.</summary>
    public ImmutableArray<StepSymbol> Steps => _steps;

    public override string Signature => $"{base.Signature} {(IsTeamPlay ? "team" : "lead")} {Ordinal} "
        + string.Join(", ", Steps.Select(step => step.Signature));

    public StepSymbol? FindStep(string name)
    {
        foreach (var step in _steps)
        {
            if (step.Name == name)
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>
    /// Called once, by the declarer that made the play: steps know their play, so the play comes first.
    /// </summary>
    internal void Complete(ImmutableArray<StepSymbol> steps) => _steps = steps;
}
