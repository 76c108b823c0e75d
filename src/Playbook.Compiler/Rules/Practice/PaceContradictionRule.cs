using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A least pace above the greatest one over the same time can't be kept by anybody.</summary>
internal sealed class PaceContradictionRule() : BuiltInRule("PB5008")
{
    public override void Initialize(RuleRegistration registration)
    {
        registration.RegisterDeclarationAction<BoundPlay>(context => Check(context, context.Declaration.Promises));
        registration.RegisterDeclarationAction<BoundPlaybook>(context => Check(context, context.Declaration.Promises));
    }

    private static void Check(RuleContext context, ImmutableArray<BoundPromise> promises)
    {
        var paces = promises.OfType<BoundPacePromise>().ToList();
        foreach (var least in paces.Where(pace => pace.IsAtLeast))
        {
            var most = paces.FirstOrDefault(pace =>
                !pace.IsAtLeast && IsNoLonger(least, pace) && pace.Count < least.Count);
            if (most is not null)
                context.Report(least.Location, $"{least.Count}", $"{least.Per}", $"{most.Count}", $"{most.Per}");
        }
    }

    // N in a short stretch needs at least N in any longer one, so a cap over a longer or equal stretch contradicts.
    private static bool IsNoLonger(BoundPacePromise least, BoundPacePromise most) =>
        least.Per == most.Per
        || (least.Per.IsClock && most.Per.IsClock && least.Per.Milliseconds <= most.Per.Milliseconds);
}
