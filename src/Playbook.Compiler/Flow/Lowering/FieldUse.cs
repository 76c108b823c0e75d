using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Moments;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Finds the lead's fields that the text asks for: only those have a place in the state.</summary>
internal sealed class FieldUse
{
    private readonly IndexSet _used = new();

    private FieldUse()
    {
    }

    public static IndexSet Of(FlowGraph graph, BoundWorkspace workspace)
    {
        var use = new FieldUse();
        use.Add(graph.ZoneField);
        use.Add(graph.SuppressedField);
        foreach (var condition in graph.Conditions)
            use._used.UnionWith(condition.Reads.Fields);
        foreach (var play in graph.Plays)
            use.Visit(graph, play);
        use.AddExpected(graph, workspace);
        return use._used;
    }

    private void Visit(FlowGraph graph, PlayPlan play)
    {
        foreach (var trigger in play.Triggers.OfType<DateTrigger>())
            Add(trigger.Field);
        foreach (var node in play.Nodes)
            Visit(graph, node);
    }

    private void Visit(FlowGraph graph, FlowNode node)
    {
        switch (node)
        {
            case SetFieldNode set:
                Add(set.Field);
                Add(set.Value);
                break;
            case RouteNode route:
                Add(route.Operand);
                break;
            case TaskNode task:
                Add(task.AnswerField);
                break;
            case AnswerNode answer:
                Add(answer.AnswerField);
                break;
            case WaitUntilNode { Moment: FieldMoment moment }:
                Add(moment.Operand);
                break;
            case TouchNode touch:
                AddGates(graph, touch.Channel, touch.Content);
                Add(touch.Message);
                foreach (var ask in touch.Talk?.Asks ?? [])
                    Add(ask.Field);
                break;
            case EachNode each:
                foreach (var content in each.Contents)
                    AddGates(graph, each.Channel, content);
                foreach (var message in each.Messages)
                    Add(message);
                break;
            default:
                break;
        }
    }

    /// <summary>Consent for the channel and the content's topic are asked at release.</summary>
    private void AddGates(FlowGraph graph, int channel, int content)
    {
        Add(graph.Channels[channel].ConsentField);
        if (content >= 0)
            Add(graph.Contents[content].TopicField);
    }

    private void Add(MessagePlan? message)
    {
        if (message is null)
            return;
        foreach (var part in message.Subject.Concat(message.Body))
            Add(part.Hole);
    }

    private void Add(Operand? operand)
    {
        if (operand is FieldOperand field)
            Add(field.Field);
    }

    private void Add(int field)
    {
        if (field >= 0)
            _used.Add(field);
    }

    /// <summary>A scenario may ask what a field holds that nothing else reads.</summary>
    private void AddExpected(FlowGraph graph, BoundWorkspace workspace)
    {
        var names = workspace.Scenarios.SelectMany(scenario => scenario.Lines).OfType<BoundExpectField>()
            .Select(line => line.Field.Name);
        foreach (var name in names)
        {
            foreach (var field in graph.Fields.Where(field => field.Name == name))
                _used.Add(field.Index);
        }
    }
}
