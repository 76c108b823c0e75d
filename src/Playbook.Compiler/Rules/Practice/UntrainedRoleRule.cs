using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>
/// Whoever needs a training or a tool is on its list.
/// </summary>
internal sealed class UntrainedRoleRule() : BuiltInRule("PB4044")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var role in context.Workspace.Roles)
        {
            foreach (var card in role.Needs.Select(context.Workspace.Of))
            {
                var people = card.EntriesOf("roles").Concat(card.EntriesOf("users")).ToList();
                var isListed = people.Select(entry => entry.Value).OfType<ReferenceValue>()
                    .Any(value => value.Symbol.Equals(role.Role));
                if (people.Count > 0 && !isListed)
                    context.Report(card.Card.Location, card.Card.DisplayName, role.Role.DisplayName);
            }
        }
    }
}
