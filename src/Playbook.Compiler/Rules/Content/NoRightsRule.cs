using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Content;

/// <summary>Material of somebody else is used with a permission that is written down.</summary>
internal sealed class NoRightsRule() : BuiltInRule("PB5003")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundContent>(Check);

    private static void Check(DeclarationRuleContext<BoundContent> context)
    {
        var content = context.Declaration;
        var hasCard = context.Usage.UsersOf(content.Content).OfType<BoundCard>()
            .Any(card => card.Card.KindName == "rights");
        if (content.Source is { } source && content.Rights is null && !hasCard)
            context.Report(content.Content.Location, content.Content.DisplayName, source);
    }
}
