namespace Playbook.Guides.Model;

/// <summary>What a line of a followed lead tells.</summary>
public enum GuideTraceKind
{
    Event,
    Effect,
    Skip,
    Score,
    State,
}
