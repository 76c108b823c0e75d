namespace Playbook.Guides.Model;

/// <summary>A move of a score in a scenario that really ran.</summary>
/// <param name="When">Day and time in words.</param>
/// <param name="What">What had happened.</param>
/// <param name="Result">From where to where, and into which band.</param>
public sealed record GuideScoreSum(
    string When,
    string What,
    string Result);
