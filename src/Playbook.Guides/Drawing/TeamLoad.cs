namespace Playbook.Guides.Drawing;

/// <summary>A team's planned hours and the hours it has, both a week.</summary>
internal sealed record TeamLoad(string Team, decimal Planned, decimal Capacity);
