namespace Playbook.Syntax.Generator;

/// <summary>What a slot may hold.</summary>
public enum SlotForm
{
    Token,
    TokenList,
    Node,
    List,
    SeparatedList,
}
