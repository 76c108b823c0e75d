using System.Text;
using Playbook.Execution.Logs.Mapping;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// A place that some line of the mapping names, or one on the way to such a place. The row itself is the root.
/// </summary>
internal sealed class PathNode
{
    private readonly List<(byte[] Name, PathNode Node)> children = [];

    /// <summary>Number of the slot that takes the value; -1 where nothing asks for it.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Number of the container of properties that stands here; -1 where none does.</summary>
    public int Container { get; set; } = -1;

    /// <summary>Whether the value says who, when or what, so that it is no property of the event.</summary>
    public bool IsOwn { get; set; }

    public bool HasChildren => children.Count > 0;

    public PathNode? Find(ReadOnlySpan<byte> name)
    {
        // A mapping names a handful of members; looking at each is faster than a table.
        foreach (var (own, node) in children)
        {
            if (name.SequenceEqual(own))
                return node;
        }

        return null;
    }

    /// <summary>The node of a path, made where it is missing.</summary>
    public PathNode At(LogPath path)
    {
        var node = this;
        foreach (var name in path.Names)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            var next = node.Find(bytes);
            if (next is null)
                node.children.Add((bytes, next = new PathNode()));
            node = next;
        }

        return node;
    }
}
