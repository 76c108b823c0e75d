using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// What must be true of a lead so that it goes a way: values of fields, chosen one by one for the conditions that are
/// met. Fields that nothing asks for stay unknown, and so does what an unknown field is asked.
/// </summary>
internal sealed class WitnessFacts(FlowGraph graph)
{
    private readonly Dictionary<Operand, PlanValue> _chosen = [];
    private readonly Dictionary<Operand, PlanValue> _written = [];
    private readonly HashSet<int> _happened = [];

    /// <summary>The fields of the lead that must be known before it begins.</summary>
    public IEnumerable<GivenField> LeadFields
    {
        get
        {
            foreach (var pair in _chosen)
            {
                if (pair.Key is FieldOperand operand)
                    yield return new GivenField(graph.Fields[operand.Field].Name, pair.Value);
            }
        }
    }

    /// <summary>The fields that an event must carry.</summary>
    public IEnumerable<GivenField> EventFields(int item)
    {
        foreach (var pair in _chosen)
        {
            if (pair.Key is EventFieldOperand operand && operand.Event == item)
                yield return new GivenField(graph.Events[item].Fields[operand.Field].Name, pair.Value);
        }
    }

    /// <summary>Remembers that an event came in, and what it sets.</summary>
    public void Happen(int item)
    {
        _happened.Add(item);
        foreach (var setting in graph.Events[item].Sets)
            Write(setting.Field, setting.Value);
    }

    /// <summary>Remembers what a statement wrote.</summary>
    public void Write(SetFieldNode set) => Write(set.Field, set.Value);

    /// <summary>Chooses a yes for a consent, unless the way itself has written it.</summary>
    public bool Agree(int field) => field < 0
        || Make(new ComparePlan(
            new FieldOperand(field, ValueKind.YesNo), CompareOp.Equal, PlanValue.OfNumber(ValueKind.YesNo, 1)), true);

    /// <summary>Chooses values so that a condition holds, or does not; false where that can't be done.</summary>
    public bool Make(int condition, bool isWanted) =>
        condition < 0 || Make(graph.Conditions[condition].Condition, isWanted);

    private bool Make(ConditionPlan condition, bool isWanted) => Holds(condition) == isWanted || condition switch
    {
        NotPlan not => Make(not.Part, !isWanted),
        AllPlan all => isWanted
            ? all.Parts.All(part => Make(part, true))
            : all.Parts.Any(part => Make(part, false)),
        AnyPlan any => isWanted
            ? any.Parts.Any(part => Make(part, true))
            : any.Parts.All(part => Make(part, false)),
        InSegmentPlan segment => Make(graph.Segments[segment.Segment].Condition, isWanted),
        ComparePlan compare => Choose(compare.Operand, Meeting(compare)) && Holds(condition) == isWanted,
        OneOfPlan oneOf => Choose(oneOf.Operand, oneOf.Constants[0]) && Holds(condition) == isWanted,
        RangePlan range => Choose(range.Operand, range.From) && Holds(condition) == isWanted,
        _ => false,
    };

    private bool Holds(ConditionPlan condition) => condition switch
    {
        ConstantPlan constant => constant.Value,
        NotPlan not => !Holds(not.Part),
        AllPlan all => all.Parts.All(Holds),
        AnyPlan any => any.Parts.Any(Holds),
        InSegmentPlan segment => Holds(graph.Conditions[graph.Segments[segment.Segment].Condition].Condition),
        KnownPlan known => ValueOf(known.Operand) is not null,
        HappenedPlan happened =>
            graph.Matches[graph.Histories[happened.History].Match].ListensTo.Any(_happened.Contains),
        ComparePlan compare => Compare(compare),
        OneOfPlan oneOf => oneOf.IsNegated != (ValueOf(oneOf.Operand) is { } value
            && oneOf.Constants.Any(constant => IsSame(value, constant))),
        RangePlan range => ValueOf(range.Operand) is { Text: null } number
            && number.Number >= range.From.Number && number.Number <= range.To.Number,
        _ => false,
    };

    private bool Compare(ComparePlan compare)
    {
        if (ValueOf(compare.Operand) is not { } value)
            return compare.Op == CompareOp.NotEqual;
        var (text, wanted) = (value.Text ?? "", compare.Constant.Text ?? "");
        return compare.Op switch
        {
            CompareOp.Equal => IsSame(value, compare.Constant),
            CompareOp.NotEqual => !IsSame(value, compare.Constant),
            CompareOp.Less => value.Number < compare.Constant.Number,
            CompareOp.LessOrEqual => value.Number <= compare.Constant.Number,
            CompareOp.Greater => value.Number > compare.Constant.Number,
            CompareOp.GreaterOrEqual => value.Number >= compare.Constant.Number,
            CompareOp.StartsWith => text.StartsWith(wanted, StringComparison.OrdinalIgnoreCase),
            CompareOp.EndsWith => text.EndsWith(wanted, StringComparison.OrdinalIgnoreCase),
            _ => text.IndexOf(wanted, StringComparison.OrdinalIgnoreCase) >= 0,
        };
    }

    private static PlanValue Meeting(ComparePlan compare)
    {
        var step = compare.Operand.Kind is ValueKind.Number or ValueKind.Percent ? 1_000_000 : 1;
        return compare.Op switch
        {
            CompareOp.Less => compare.Constant with { Number = compare.Constant.Number - step },
            CompareOp.Greater => compare.Constant with { Number = compare.Constant.Number + step },
            _ => compare.Constant,
        };
    }

    private bool Choose(Operand operand, PlanValue value)
    {
        if (operand is not (FieldOperand or EventFieldOperand) || _chosen.ContainsKey(operand)
            || _written.ContainsKey(operand))
            return false;
        _chosen.Add(operand, value);
        return true;
    }

    private void Write(int field, Operand value)
    {
        if (value is ConstantOperand constant)
            _written[new FieldOperand(field, graph.Fields[field].Kind)] = constant.Value;
    }

    private PlanValue? ValueOf(Operand operand) =>
        _written.TryGetValue(operand, out var written) ? written
        : _chosen.TryGetValue(operand, out var chosen) ? chosen
        : null;

    private static bool IsSame(PlanValue one, PlanValue other) =>
        one.Number == other.Number && string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase);
}
