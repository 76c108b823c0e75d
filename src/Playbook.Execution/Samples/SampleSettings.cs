using System.Collections.Immutable;

namespace Playbook.Execution.Samples;

/// <summary>What a made-up log is to be like. The same settings give the same bytes everywhere.</summary>
public sealed record SampleSettings
{
    public ulong Seed { get; init; } = 1;

    /// <summary>How many leads are known by name; visitors who become one of them come on top.</summary>
    public int Leads { get; init; } = 1000;

    /// <summary>Day number of the first day.</summary>
    public required int FirstDay { get; init; }

    /// <summary>How many days the log covers.</summary>
    public int Days { get; init; } = 150;

    /// <summary>Names of contents that leads download and click, so that the workspace's playbooks see them.</summary>
    public ImmutableArray<string> Contents { get; init; } = ["roi_guide", "case_study", "checklist"];

    /// <summary>Pages that leads view.</summary>
    public ImmutableArray<string> Paths { get; init; } = ["/", "/pricing", "/blog/changeover", "/blog/payback",
        "/docs"];
}
