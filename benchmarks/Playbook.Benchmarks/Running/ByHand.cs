using Playbook.Benchmarks.Running.HandWritten;
using Playbook.Runtime;

namespace Playbook.Benchmarks.Running;

/// <summary>The handler that was written by hand.</summary>
internal readonly struct ByHand : IEventHandler
{
    public int Handle(LeadState state, in Input input, ref EffectBuffer effects) =>
        Handler.Handle(state, input, ref effects);
}
