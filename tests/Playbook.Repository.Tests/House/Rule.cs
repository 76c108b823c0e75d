using Shouldly;

namespace Playbook.Repository.Tests.House;

/// <summary>How a house rule fails: with every place at once, and what to do.</summary>
internal static class Rule
{
    public static void Holds(string whatToDo, IEnumerable<string> breaches)
    {
        var all = breaches.ToArray();
        if (all.Length > 0)
            throw new ShouldAssertException($"{whatToDo}\n{string.Join("\n", all)}");
    }
}
