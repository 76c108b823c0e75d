using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Rules.Practice;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>Whether what people say in public reaches anybody.</summary>
internal static class PublicEars
{
    /// <summary>
    /// A card says where somebody listens, or something that people say in a venue starts, moves or counts something.
    /// </summary>
    public static bool AreOpen(RuleContext context) =>
        context.Workspace.Cards.Any(card => card.Card.KindName == CardKinds.Listen)
        || context.Workspace.Events.Any(item =>
            SaysSomethingInPublic(item.Event) && context.Usage.UsersOf(item.Event).Any(Acts));

    private static bool SaysSomethingInPublic(EventSymbol item) =>
        item is { Source: EventSource.Lead, Nature: EventNature.Engagement } && item.FindField("venue") is not null;

    private static bool Acts(BoundDeclaration user) => user is BoundPlay or BoundSignal or BoundScore or BoundGoal;
}
