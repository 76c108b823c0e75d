using Playbook.Guides.Model;
using Playbook.Guides.Words;

namespace Playbook.Guides.Sections;

/// <summary>The days on which a playbook holds, in words.</summary>
internal static class Validity
{
    public static string Of(GuidePlaybook playbook, GuideWords words) =>
        (playbook.ValidFrom, playbook.ValidUntil) switch
    {
        ({ } from, { } until) => words["valid.fromto", words.Formats.Date(from), words.Formats.Date(until)],
        ({ } from, null) => words["valid.from", words.Formats.Date(from)],
        (null, { } until) => words["valid.until", words.Formats.Date(until)],
        (null, null) => words["valid.always"],
    };
}
