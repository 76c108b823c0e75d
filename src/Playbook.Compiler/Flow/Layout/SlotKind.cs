namespace Playbook.Compiler.Flow.Layout;

/// <summary>Which of the state's two blocks a slot lies in.</summary>
public enum SlotKind
{
    Number,
    Text,
}
