using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Repository.Tests.Library;

/// <summary>What one rule is about, as an edit of a sound playbook.</summary>
/// <param name="Code">The rule's.</param>
/// <param name="Kind">How the edit is made: append, call, company, deaf or replace.</param>
/// <param name="Old">
/// What is changed; for <c>company</c> what the company's file gets besides; empty for an append.
/// </param>
/// <param name="New">What stands there afterwards.</param>
internal sealed record Mistake(string Code, string Kind, string Old, string New)
{
    /// <summary>A call that no rule has anything to say about.</summary>
    public const string SoundCall = """
        play seeded "Seeded"
          not for customers, leave_alone
          on question_asked

          step seeded_step
            call by inside_sales within 2 working hours, otherwise notify sales_head
              prepare "Read their question twice"
              ask "What made you write?" as lead.need
              tell "We know the fault."
              proof checklist
              attempts at most 3 over 6 days
              because "Their question gets a spoken answer"
              when declined
                finish

        """;

    public static ImmutableArray<Mistake> All { get; } =
    [
        .. File.ReadAllText(RepositoryFolder.PathOf("tests/Playbook.Repository.Tests/Library/Mistakes.txt"))
            .ReplaceLineEndings("\n").Split("=== ").Skip(1).Select(Parse),
    ];

    /// <summary>The playbook with the mistake in it; null where the edit finds no place.</summary>
    public string? In(string text) => Kind switch
    {
        "append" or "company" or "deaf" => $"{text}\n{New}",
        "call" when SoundCall.Contains(Old, StringComparison.Ordinal) =>
            $"{text}\n{SoundCall.Replace(Old, New, StringComparison.Ordinal)}",
        "replace" when Regex.IsMatch(text, Old, RegexOptions.Multiline) =>
            new Regex(Old, RegexOptions.Multiline).Replace(text, New, 1),
        "replace" => null,
        _ => throw new InvalidOperationException($"{Code}: the edit `{Kind}` finds no place."),
    };

    /// <summary>What the company's own file gets besides; empty for most.</summary>
    public string ForCompany => Kind == "company" ? $"\n{Old}" : "";

    /// <summary>
    /// True for what no single playbook can get wrong where others listen: it is told of a company that does not.
    /// </summary>
    public bool IsOfDeaf => Kind == "deaf";

    private static Mistake Parse(string block)
    {
        var head = block.Split('\n')[0].Split(' ');
        var body = block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        var parts = body.Split("---\n");
        return head[1] switch
        {
            "append" or "deaf" => new Mistake(head[0], head[1], "", body),
            "replace" => new Mistake(head[0], head[1], parts[0].TrimEnd('\n'), parts[1].TrimEnd('\n')),
            _ => new Mistake(head[0], head[1], parts[0], parts[1].Trim('\n').Length == 0 ? "" : parts[1]),
        };
    }
}
