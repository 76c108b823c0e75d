using System.Text;
using Playbook.Compiler.Flow.Layout;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>The names of slots in words, by number: <c>EnteredAt</c> ⇒ <c>entered at</c>.</summary>
internal static class SlotWords
{
    public static string[] Lead { get; } = Of(typeof(LeadSlot));

    public static string[] Enrolment { get; } = Of(typeof(EnrolmentSlot));

    public static string[] Handoff { get; } = Of(typeof(HandoffSlot));

    // Their values count from zero, so names come by number.
    private static string[] Of(Type slots)
    {
        var names = Enum.GetNames(slots);
        for (var index = 0; index < names.Length; index++)
            names[index] = Words(names[index]);
        return names;
    }

    private static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (letter is >= 'A' and <= 'Z' && words.Length > 0)
                words.Append(' ');
            words.Append(letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter);
        }

        return words.ToString();
    }
}
