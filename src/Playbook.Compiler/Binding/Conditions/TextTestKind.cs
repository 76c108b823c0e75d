namespace Playbook.Compiler.Binding.Conditions;

public enum TextTestKind
{
    Contains,
    StartsWith,
    EndsWith,
}
