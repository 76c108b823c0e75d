using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>Something that one actor does: the unit of the role pages.</summary>
/// <param name="Code">The flow graph's stable id, printed as it is.</param>
/// <param name="Play">The title of its play; of its hand-off for duties that come from one.</param>
/// <param name="Step">The title of its step.</param>
/// <param name="By">Its time limit in words; may be empty.</param>
/// <param name="With">Material and channel in words; may be empty.</param>
/// <param name="Because">What the customer has from it; may be empty.</param>
/// <param name="Otherwise">What happens when the time runs out; may be empty.</param>
/// <param name="Needs">A condition in words; may be empty.</param>
/// <param name="Talk">For calls.</param>
/// <param name="Contents">Names of the content it uses.</param>
/// <param name="Informed">Names of the actors who are told.</param>
/// <param name="Approvers">Names of the actors who are asked to approve.</param>
public sealed record GuideAction(
    string Code,
    string Play,
    string Step,
    GuideActionKind Kind,
    string Actor,
    string When,
    string Do,
    string By,
    string With,
    string Because,
    string Otherwise,
    string Needs,
    TouchNature Nature,
    bool IsPublic,
    ImmutableArray<GuideOutcome> Outcomes,
    GuideTalk? Talk,
    ImmutableArray<string> Contents,
    ImmutableArray<string> Informed,
    ImmutableArray<string> Approvers);
