using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>
/// Orders signals so that each comes after what it is made of, and reports declarations that are made of themselves.
/// Scores count only where they hold points while a condition holds: others change at matches, after the signals.
/// </summary>
internal sealed class DependencyOrder
{
    /// <summary>What a segment may ask, with all that the segments in it ask.</summary>
    public const int MostQuestions = 1_000;

    /// <summary>How many segments may stand one in another.</summary>
    public const int MostLevels = 64;

    private const string MostQuestionsText = "1,000 questions, with those of the segments in it";
    private const string MostLevelsText = "64 segments one in another";

    private readonly Dictionary<Symbol, BoundDeclaration> _declarations = [];
    private readonly Dictionary<Symbol, bool> _isDone = [];
    private readonly Dictionary<Symbol, Weight> _weights = [];
    private readonly ImmutableArray<BoundSignal>.Builder _signals = ImmutableArray.CreateBuilder<BoundSignal>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private DependencyOrder()
    {
    }

    public ImmutableArray<BoundSignal> Signals => _signals.ToImmutable();

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    public static DependencyOrder Create(
        ImmutableArray<BoundSignal> signals, ImmutableArray<BoundSegment> segments, ImmutableArray<BoundScore> scores)
    {
        var order = new DependencyOrder();
        var fit = scores.Where(score => score.IsFit);
        var all = signals.Cast<BoundDeclaration>().Concat(segments).Concat(fit).ToList();
        foreach (var declaration in all)
            order._declarations[declaration.Symbol] = declaration;
        foreach (var declaration in all)
            order.Visit(declaration);
        return order;
    }

    // Depth first with a stack of its own, for a chain of declarations may be as long as the workspace.
    private void Visit(BoundDeclaration start)
    {
        if (_isDone.ContainsKey(start.Symbol))
            return;
        var path = new List<(BoundDeclaration Declaration, IEnumerator<Symbol> Next)>();
        Enter(start, path);
        while (path.Count > 0)
        {
            var (declaration, next) = path[path.Count - 1];
            if (!next.MoveNext())
            {
                _isDone[declaration.Symbol] = true;
                if (declaration is BoundSignal signal)
                    _signals.Add(signal);
                if (declaration is BoundSegment segment)
                    Count(segment);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            if (!_declarations.TryGetValue(next.Current, out var used))
                continue;
            if (!_isDone.TryGetValue(used.Symbol, out var isDone))
                Enter(used, path);
            else if (!isDone)
                ReportCircle(used, path);
        }
    }

    private void Enter(BoundDeclaration declaration, List<(BoundDeclaration, IEnumerator<Symbol>)> path)
    {
        _isDone[declaration.Symbol] = false;
        path.Add((declaration, UsedBy(declaration).GetEnumerator()));
    }

    // Whoever asks a segment asks all that it asks, as often as it is named. What is reported counts as one, so that
    // those who name it are not reported for the same.
    private void Count(BoundSegment segment)
    {
        var (questions, levels) = (0, 0);
        foreach (var used in ConditionReferences.Of(segment.Condition))
        {
            var weight = _weights.TryGetValue(used, out var known) ? known : Weight.OfQuestion;
            (questions, levels) = (questions + weight.Questions, Math.Max(levels, weight.Levels + 1));
        }

        var isTooMuch = questions > MostQuestions || levels > MostLevels;
        if (isTooMuch)
        {
            _diagnostics.Add(Diagnostic.Create(
                "PB1910", segment.Symbol.Location, questions > MostQuestions ? MostQuestionsText : MostLevelsText));
        }
        _weights[segment.Symbol] = isTooMuch ? Weight.OfQuestion : new Weight(questions, levels);
    }

    private void ReportCircle(
        BoundDeclaration used, List<(BoundDeclaration Declaration, IEnumerator<Symbol> Next)> path)
    {
        var first = path.FindIndex(step => step.Declaration.Symbol.Equals(used.Symbol));
        var names = path.Skip(first).Select(step => step.Declaration.Symbol.Name).Append(used.Symbol.Name);
        _diagnostics.Add(Diagnostic.Create("PB2220", used.Symbol.Location, string.Join(" → ", names)));
    }

    private static IEnumerable<Symbol> UsedBy(BoundDeclaration declaration) => declaration switch
    {
        BoundSegment segment => ConditionReferences.Of(segment.Condition),
        BoundSignal { Body: BoundAnyOfSignal body } => body.Matches.SelectMany(UsedBy),
        BoundSignal { Body: BoundAllOfSignal body } => body.Matches.SelectMany(UsedBy),
        BoundSignal { Body: BoundAtLeastSignal body } => UsedBy(body.Match),
        BoundScore score => score.Rules.OfType<BoundFitRule>()
            .SelectMany(rule => ConditionReferences.Of(rule.Condition)),
        _ => [],
    };

    private static IEnumerable<Symbol> UsedBy(BoundMatch match) =>
        ConditionReferences.Of(match.Where).Prepend(match.Subject);

    private sealed record Weight(int Questions, int Levels)
    {
        public static Weight OfQuestion { get; } = new(1, 0);
    }
}
