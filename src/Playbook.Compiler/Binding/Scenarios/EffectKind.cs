namespace Playbook.Compiler.Binding.Scenarios;

public enum EffectKind
{
    Send,
    Share,
    Call,
    Task,
    Notify,
    HandOff,
    Assign,
    Fix,
}
