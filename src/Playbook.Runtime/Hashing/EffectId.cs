using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Playbook.Runtime.Hashing;

/// <summary>
/// The identity of an effect: where its statement stands, whose it is, and the how-manieth time this is. The version
/// of the playbook is no part of it, so an edited playbook never does the same thing twice. Two effects are one
/// exactly if their identities are equal.
/// </summary>
/// <param name="Statement">
/// Playbook, play, step and statement as <see cref="StatementOf"/> joins them: fixed per statement, so made once.
/// </param>
/// <param name="Lead">The lead's id, or the team's name in a team play, as it stands in the log.</param>
/// <param name="Enrolment">Number of the enrolment of this lead in this play, from 1.</param>
/// <param name="Visit">How many times this enrolment has come to the statement, from 1.</param>
/// <param name="Attempt">Attempt within the visit, from 1.</param>
public readonly record struct EffectId(string Statement, string Lead, int Enrolment, int Visit, int Attempt)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~");

    /// <summary>
    /// Joins the parts of a statement's place. The parts may hold anything an author can write; they are escaped, so
    /// different parts never give the same text.
    /// </summary>
    /// <param name="statement">
    /// Kind and object, and the ordinal among equal ones, for example <c>send roi_guide by email 2</c>.
    /// </param>
    public static string StatementOf(string playbook, string play, string step, string statement) =>
        string.Join('/', Escape(playbook), Escape(play), Escape(step), Escape(statement));

    /// <summary>
    /// The text form <c>playbook/play/step/statement/lead/enrolment/visit/attempt</c>, all parts escaped.
    /// </summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Statement}/{Escape(Lead)}/{Enrolment}/{Visit}/{Attempt}");

    /// <summary>Reads the text form. False for every text that <see cref="ToString"/> does not give.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EffectId id)
    {
        id = default;
        var parts = text?.Split('/') ?? [];
        if (parts.Length != 8
            || !int.TryParse(parts[5], NumberStyles.None, CultureInfo.InvariantCulture, out var enrolment)
            || !int.TryParse(parts[6], NumberStyles.None, CultureInfo.InvariantCulture, out var visit)
            || !int.TryParse(parts[7], NumberStyles.None, CultureInfo.InvariantCulture, out var attempt))
        {
            return false;
        }

        var read = new EffectId(
            string.Join('/', parts[..4]), Uri.UnescapeDataString(parts[4]), enrolment, visit, attempt);
        if (read.ToString() != text || parts[..4].Any(part => Escape(Uri.UnescapeDataString(part)) != part))
            return false;
        id = read;
        return true;
    }

    /// <summary>Whether the end of an identity, from the slash before its lead on, is a lead's with a tail.</summary>
    internal static bool IsOfLead(ReadOnlySpan<char> end, string lead, ReadOnlySpan<char> tail)
    {
        if (end.Length <= tail.Length || end[0] != '/' || !end.EndsWith(tail))
            return false;
        var part = end[1..^tail.Length];
        // Most ids hold nothing that is escaped, and then no text is made.
        return part.SequenceEqual(part.ContainsAnyExcept(Plain) ? Escape(lead) : lead);
    }

    // Percent-encoding leaves letters, digits and -_.~ and turns the rest, slash and percent among them, into bytes
    // of UTF-8.
    private static string Escape(string part) => Uri.EscapeDataString(part);
}
