using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// A cap for each calendar day is new at midnight. Where the channel is open then, twice as much may go out within
/// minutes; a cap over an exact length holds that, too.
/// </summary>
internal sealed class CapOverMidnightRule() : BuiltInRule("PB3031")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterDeclarationAction<BoundChannel>(Check);

    private static void Check(DeclarationRuleContext<BoundChannel> context)
    {
        var channel = context.Declaration;
        var isOpenAtMidnight = channel.Hours.IsEmpty || channel.Hours.Any(hours => hours.To <= hours.From);
        var hasExact = channel.Caps.Any(cap => cap.Per.IsClock);
        foreach (var cap in channel.Caps.Where(cap => cap.Per.Unit == DurationUnit.CalendarDay))
        {
            if (isOpenAtMidnight && !hasExact)
                context.Report(cap.Location, channel.Channel.DisplayName, $"{cap.Count}", $"{2 * cap.Count}");
        }
    }
}
