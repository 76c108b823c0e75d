using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>The word <c>activity</c>, which stands for any event of engagement.</summary>
internal static class Activity
{
    public const string Word = "activity";

    public static bool IsMeantBy(NameSyntax name) =>
        name is IdentifierNameSyntax simple && simple.Identifier.ValueText == Word;
}
