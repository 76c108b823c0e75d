using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>Nothing that belongs to one person is shared where everybody reads.</summary>
internal sealed class PrivateOnPublicRule() : BuiltInRule("PB4025")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundPlay>(Check);

    private static void Check(DeclarationRuleContext<BoundPlay> context)
    {
        foreach (var share in context.Declaration.Statements().OfType<BoundShare>())
        {
            if (share.Channel is not { IsPublic: true } channel)
                continue;
            var content = context.Workspace.Of(share.Content);
            var hole = PersonalHole(share.Prose) ?? PersonalHole(content.Prose) ?? PersonalHole(content.Subject);
            if (content.HasPersonalData || hole is not null)
                context.Report(share.Location, content.Content.DisplayName, channel.DisplayName);
        }
    }

    private static BoundLeadField? PersonalHole(BoundProse? prose) =>
        prose?.Parts.OfType<BoundProseHole>()
            .Select(hole => hole.Field)
            .OfType<BoundLeadField>()
            .FirstOrDefault(field => field.Field.Type.IsPersonal);
}
