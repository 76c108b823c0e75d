using System.Text;

namespace Playbook.Execution.Scenarios;

/// <summary>A name in code as people write it: NoAnswer ⇒ no answer.</summary>
internal static class CapitalWords
{
    public static string Of(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
