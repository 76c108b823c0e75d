using System.Text;

namespace Playbook.Zones.Generator;

/// <summary>Where the generated files stand in the repository, and the text of the plain one.</summary>
public static class ZoneFiles
{
    /// <summary>The table that the runtime embeds.</summary>
    public const string Table = "src/Playbook.Runtime/Time/zones.bin";

    /// <summary>The list of names that the compiler embeds to check a <c>time_zone</c> line.</summary>
    public const string Ids = "src/Playbook.Compiler/Symbols/zone-ids.txt";

    /// <summary>One name a line, in ordinal order, ended by line feeds on every system.</summary>
    public static string IdList(ZoneSource zones)
    {
        var text = new StringBuilder();
        foreach (var (id, _) in zones.Ids)
            text.Append(id).Append('\n');
        return text.ToString();
    }
}
