using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Emit;

/// <summary>A play ⇒ a class that walks it: each node is a case, each edge a jump.</summary>
internal sealed class PlayEmitter(FlowGraph graph, ProgramNames names, SourceLines lines)
{
    private readonly ConditionEmitter _conditions = new(graph, names);

    public void Emit(CodeText code, PlayPlan play)
    {
        lines.Comment(code, play.Location);
        code.Open($"internal static class {names.Plays[play.Index]}");
        code.Line("/// <summary>Walks the play from a node to the next place or end.</summary>");
        code.Line("public static void Run<T>(ref Turn<T> turn, int node)");
        code.Deeper();
        code.Line("where T : struct, ITrace");
        code.Shallower();
        code.Open();
        code.Open("switch (node)");
        foreach (var node in play.Nodes)
            Node(code, node);
        code.Line("default:");
        code.Deeper();
        SourceLines.End(code);
        code.Line("throw new global::System.ArgumentOutOfRangeException(nameof(node));");
        code.Shallower();
        code.Close();
        code.Close();
        code.Close();
    }

    private void Node(CodeText code, FlowNode node)
    {
        code.Line($"case {node.Index}:");
        code.Deeper();
        lines.Comment(code, node.Location);
        lines.Span(code, node.Location);
        switch (node)
        {
            case BranchNode branch:
                code.Line($"if (turn.Branch({branch.Index}, {names.Holds(branch.Condition)}))");
                code.Line($"    goto case {branch.Then};");
                code.Line($"goto case {branch.Else};");
                break;
            case SplitNode split:
                Split(code, split);
                break;
            case ContinueNode:
                code.Line($"turn.ContinueWith({node.Index});");
                code.Line("return;");
                break;
            case FinishNode:
                code.Line($"turn.Finish({node.Index});");
                code.Line("return;");
                break;
            case PlaceNode:
                code.Line($"if (turn.Stand({node.Index}))");
                code.Line("    return;");
                code.Line($"goto case {node.Next};");
                break;
            default:
                code.Line(Instant(node));
                code.Line($"goto case {node.Next};");
                break;
        }

        code.Shallower();
    }

    private string Instant(FlowNode node) => node switch
    {
        EnterStepNode => $"turn.EnterStep({node.Index});",
        SetFieldNode set => $"turn.Set({node.Index}, {_conditions.Value(set.Value)});",
        AddPointsNode => $"turn.AddPoints({node.Index});",
        NotifyNode => $"turn.Notify({node.Index});",
        TaskNode => $"turn.Task({node.Index});",
        AssignNode => $"turn.Assign({node.Index});",
        RouteNode route => $"turn.Route({node.Index}, {_conditions.Actor(route)});",
        _ => throw new InvalidOperationException($"Unreachable: node {node.GetType().Name}."),
    };

    private static void Split(CodeText code, SplitNode split)
    {
        code.Open();
        code.Line($"var arm = turn.Split({split.Index});");
        for (var i = 0; i < split.Shares.Length; i++)
        {
            code.Line($"if (arm == {i})");
            code.Line($"    goto case {split.Shares[i].Target};");
        }

        code.Line($"goto case {split.Next};");
        code.Close();
    }
}
