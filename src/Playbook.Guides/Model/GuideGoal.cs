using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>What the playbook is for, in numbers.</summary>
public sealed record GuideGoal(
    string Name,
    string Title,
    string Kind,
    string Counts,
    string Now,
    string Aim,
    string By,
    decimal NowPerPeriod,
    decimal AimPerPeriod,
    string Period,
    string Cost,
    ImmutableArray<string> Hours,
    string Credit,
    string Revenue);
