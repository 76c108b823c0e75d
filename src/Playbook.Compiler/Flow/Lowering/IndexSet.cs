using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Indexes of a table, each once and in order.</summary>
internal sealed class IndexSet
{
    private bool[] _members = new bool[16];

    public bool Contains(int index) => index >= 0 && index < _members.Length && _members[index];

    /// <param name="index">Not negative.</param>
    public void Add(int index)
    {
        if (index >= _members.Length)
            Array.Resize(ref _members, Math.Max(index + 1, _members.Length * 2));
        _members[index] = true;
    }

    public void UnionWith(ImmutableArray<int> indexes)
    {
        foreach (var index in indexes)
            Add(index);
    }

    public ImmutableArray<int> ToImmutable()
    {
        var members = ImmutableArray.CreateBuilder<int>();
        for (var index = 0; index < _members.Length; index++)
        {
            if (_members[index])
                members.Add(index);
        }

        return members.ToImmutable();
    }
}
