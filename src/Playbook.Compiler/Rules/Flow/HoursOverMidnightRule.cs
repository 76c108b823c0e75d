using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// Hours that end before they begin run over midnight, and the morning belongs to the day before.
/// </summary>
internal sealed class HoursOverMidnightRule() : BuiltInRule("PB3035")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundChannel>(Check);

    private static void Check(DeclarationRuleContext<BoundChannel> context)
    {
        foreach (var hours in context.Declaration.Hours)
        {
            if (hours.To <= hours.From && hours.Days.Length < 7)
            {
                var last = hours.Days[hours.Days.Length - 1];
                context.Report(hours.Location, context.Declaration.Channel.DisplayName, $"{last}".ToLowerInvariant());
            }
        }
    }
}
