using System.Text.RegularExpressions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Content;

/// <summary>
/// A text for colleagues that looks as if a value were inserted, which happens in prose and subjects only.
/// </summary>
internal sealed class InsertionNotFilledRule() : BuiltInRule("PB5011")
{
    private static readonly Regex Insertion = new(
        @"\{ *[a-z0-9_]+\.[a-z0-9_]+(?: +or +""[^""]*"")? *\}", RegexOptions.CultureInvariant);

    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var text in context.Declaration.Statements().SelectMany(AuthorTexts.Plain))
        {
            if (Insertion.Match(text.Text) is not { Success: true } found)
                continue;
            var file = context.TreeOf(text.Location.Path);
            context.Report(text.PlaceOf(found.Index, found.Length, file), found.Value);
        }
    }
}
