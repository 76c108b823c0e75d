using System.Collections.Immutable;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Finds what a condition reads; segments count with what they read themselves.</summary>
internal sealed class FactCollector(Func<int, FactSet> segmentFacts, int zoneField)
{
    private readonly IndexSet _fields = new();
    private readonly IndexSet _scores = new();
    private readonly IndexSet _histories = new();
    private readonly IndexSet _counters = new();
    private bool _readsEvent;
    private bool _readsEnrolment;

    public FactSet Collect(ConditionPlan condition)
    {
        Visit(condition);
        return new FactSet(
            _fields.ToImmutable(), _scores.ToImmutable(), _histories.ToImmutable(), _counters.ToImmutable(),
            _readsEvent, _readsEnrolment);
    }

    private void Visit(ConditionPlan condition)
    {
        switch (condition)
        {
            case ConstantPlan:
                break;
            case AllPlan all:
                VisitAll(all.Parts);
                break;
            case AnyPlan any:
                VisitAll(any.Parts);
                break;
            case NotPlan not:
                Visit(not.Part);
                break;
            case ComparePlan compare:
                Visit(compare.Operand);
                break;
            case OneOfPlan oneOf:
                Visit(oneOf.Operand);
                break;
            case RangePlan range:
                Visit(range.Operand);
                break;
            case KnownPlan known:
                Visit(known.Operand);
                break;
            case UpcomingPlan upcoming:
                VisitLocal(upcoming.Operand);
                break;
            case PastPlan past:
                VisitLocal(past.Operand);
                break;
            case InSegmentPlan segment:
                Add(segmentFacts(segment.Segment));
                break;
            case InBandPlan band:
                _scores.Add(band.Score);
                break;
            case HappenedPlan happened:
                _histories.Add(happened.History);
                _readsEnrolment |= happened.Window.IsSinceEnrolling;
                break;
            case CountPlan count:
                _counters.Add(count.Counter);
                _readsEnrolment |= count.Window.IsSinceEnrolling;
                break;
            default:
                throw new InvalidOperationException($"Unreachable: condition {condition.GetType().Name}.");
        }
    }

    private void VisitAll(ImmutableArray<ConditionPlan> parts)
    {
        foreach (var part in parts)
            Visit(part);
    }

    /// <summary>A date becomes an instant on the lead's own clock, so the lead's zone is read with it.</summary>
    private void VisitLocal(Operand operand)
    {
        if (zoneField >= 0)
            _fields.Add(zoneField);
        Visit(operand);
    }

    private void Visit(Operand operand)
    {
        if (operand.Kind == ValueKind.Instant && zoneField >= 0)
            _fields.Add(zoneField);
        switch (operand)
        {
            case FieldOperand field:
                _fields.Add(field.Field);
                break;
            case ScoreOperand score:
                _scores.Add(score.Score);
                break;
            case EventFieldOperand:
                _readsEvent = true;
                break;
            case CaptureOperand:
                _readsEnrolment = true;
                break;
            case ConstantOperand:
                break;
            default:
                throw new InvalidOperationException($"Unreachable: operand {operand.GetType().Name}.");
        }
    }

    private void Add(FactSet facts)
    {
        _fields.UnionWith(facts.Fields);
        _scores.UnionWith(facts.Scores);
        _histories.UnionWith(facts.Histories);
        _counters.UnionWith(facts.Counters);
        _readsEvent |= facts.ReadsEvent;
        _readsEnrolment |= facts.ReadsEnrolment;
    }
}
