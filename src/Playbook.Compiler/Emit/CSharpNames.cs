using System.Globalization;
using System.Text;

namespace Playbook.Compiler.Emit;

/// <summary>
/// The one way by which names get into C#: <c>warm_inbound.nurture</c> ⇒ <c>WarmInboundNurture</c>. The alphabet is
/// closed, ASCII letters, digits and the underscore, whatever comes in; within one instance no name is given twice.
/// </summary>
/// <param name="comparer">Which names are one; null where only equal ones are.</param>
/// <param name="reserved">Names that are taken already.</param>
internal sealed class CSharpNames(StringComparer? comparer, params string[] reserved)
{
    /// <summary>What every class inherits: a member of that name would hide it.</summary>
    private static readonly string[] Inherited =
        ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize"];

    private readonly HashSet<string> _taken = new(Inherited.Concat(reserved), comparer ?? StringComparer.Ordinal);

    /// <param name="reserved">Names that are taken already.</param>
    public CSharpNames(params string[] reserved)
        : this(null, reserved)
    {
    }

    /// <summary>Gives a name that was not given before.</summary>
    public string Take(string prefix, string name, string suffix = "")
    {
        var wanted = prefix + Pascal(name) + suffix;
        var unique = char.IsLetter(wanted[0]) ? wanted : "_" + wanted;
        for (var i = 2; !_taken.Add(unique); i++)
            unique = wanted + "_" + i.ToString(CultureInfo.InvariantCulture);
        return unique;
    }

    /// <summary>Each run of letters and digits begins with a capital; all else is left out.</summary>
    public static string Pascal(string name)
    {
        var pascal = new StringBuilder(name.Length);
        var isStart = true;
        foreach (var character in name)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                pascal.Append(isStart && character is >= 'a' and <= 'z' ? (char)(character & ~0x20) : character);
                isStart = false;
            }
            else
            {
                isStart = true;
            }
        }

        return pascal.Length == 0 ? "_" : pascal.ToString();
    }
}
