namespace Playbook.Compiler.Binding.Declarations;

/// <summary>How touches share the credit for what a goal counts.</summary>
public enum CreditModel
{
    FirstTouch,
    LastTouch,
    Linear,
    PositionBased,
}
