using System.Globalization;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Gives a name once as it is, then with <c>.2</c>, <c>.3</c> …</summary>
internal sealed class UniqueNames
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    public string Take(string name)
    {
        _used.TryGetValue(name, out var count);
        _used[name] = ++count;
        return count == 1 ? name : name + "." + count.ToString(CultureInfo.InvariantCulture);
    }
}
