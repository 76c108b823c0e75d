namespace Playbook.Guides.Sections;

/// <summary>The part of the guide in which a section stands.</summary>
internal enum SectionGroup
{
    Front,
    Doing,
    Running,
    Back,
}
