using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// The points of a workspace from which a way leads back to them at one instant, those that share a way together.
/// </summary>
internal sealed class FlowCircles
{
    private readonly ImmediateFlow _flow;
    private readonly Dictionary<FlowPoint, int> _numbers = [];
    private readonly Dictionary<FlowPoint, int> _lowest = [];
    private readonly Stack<FlowPoint> _open = [];
    private readonly HashSet<FlowPoint> _isOpen = [];
    private readonly List<List<FlowPoint>> _circles = [];

    private FlowCircles(ImmediateFlow flow) => _flow = flow;

    public static List<List<FlowPoint>> Of(FlowGraph graph, ImmediateFlow flow)
    {
        var circles = new FlowCircles(flow);
        foreach (var play in graph.Plays)
            circles.Visit(new FlowPoint(play.Index, play.Entry));
        return circles._circles;
    }

    // Tarjan's way, with a stack of its own, so that a long playbook needs no deep call stack.
    private void Visit(FlowPoint start)
    {
        if (_numbers.ContainsKey(start))
            return;
        var way = new Stack<(FlowPoint Point, IEnumerator<FlowPoint> Next)>();
        way.Push((start, Enter(start)));
        while (way.Count > 0)
        {
            var (point, next) = way.Peek();
            if (!next.MoveNext())
            {
                way.Pop();
                Leave(point);
                if (way.Count > 0)
                    Lower(way.Peek().Point, _lowest[point]);
            }
            else if (!_numbers.TryGetValue(next.Current, out var number))
            {
                way.Push((next.Current, Enter(next.Current)));
            }
            else if (_isOpen.Contains(next.Current))
            {
                Lower(point, number);
            }
        }
    }

    private IEnumerator<FlowPoint> Enter(FlowPoint point)
    {
        _lowest[point] = _numbers[point] = _numbers.Count;
        _open.Push(point);
        _isOpen.Add(point);
        return _flow.After(point).GetEnumerator();
    }

    private void Lower(FlowPoint point, int number) => _lowest[point] = Math.Min(_lowest[point], number);

    private void Leave(FlowPoint point)
    {
        if (_lowest[point] != _numbers[point])
            return;
        var circle = new List<FlowPoint>();
        do
        {
            circle.Add(_open.Pop());
            _isOpen.Remove(circle[circle.Count - 1]);
        }
        while (circle[circle.Count - 1] != point);
        _circles.Add(circle);
    }
}
