namespace Playbook.Guides.Model;

/// <summary>Whether a touch gives something to the customer or asks for something.</summary>
public enum TouchNature
{
    Neutral,
    Value,
    Ask,
}
