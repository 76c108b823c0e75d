namespace Playbook.Compiler.Binding.Statements;

public enum TalkKind
{
    Prepare,
    Tell,
    Feature,
}
