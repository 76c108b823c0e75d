namespace Playbook.Guides.Model;

/// <summary>The shape of a box on the flow map.</summary>
public enum FlowNodeKind
{
    Start,
    Action,
    Decision,
    Wait,
    HandOff,
    End,
    Label,
}
