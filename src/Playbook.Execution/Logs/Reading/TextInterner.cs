using System.Text;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// Gives the same string for the same bytes as long as they are seen often: the values of logs repeat. Remembers at
/// most as many as it has places, so its memory is bounded. For one thread.
/// </summary>
internal sealed class TextInterner
{
    private const int Places = 1 << 14;
    private const int LongestKept = 256;
    private readonly string?[] texts = new string?[Places];

    public string Of(ReadOnlySpan<byte> utf8, ulong hash)
    {
        if (utf8.IsEmpty)
            return "";
        ref var place = ref texts[hash & (Places - 1)];
        // Other letters than ASCII's are rare in values and are decoded each time.
        if (place is not null && place.Length == utf8.Length && Ascii.Equals(utf8, place))
            return place;
        var text = Encoding.UTF8.GetString(utf8);
        if (text.Length == utf8.Length && text.Length <= LongestKept)
            place = text;
        return text;
    }
}
