namespace Playbook.Guides.Model;

/// <summary>One difference, told to the people it concerns.</summary>
/// <param name="Actor">The name of the actor; empty for everybody.</param>
/// <param name="Kind">Added, removed or changed.</param>
public sealed record GuideChange(
    string Actor,
    string Kind,
    string Text);
