using Playbook.Runtime;

namespace Playbook.Benchmarks.Running;

/// <summary>A way to handle events; a struct, so that calls are direct.</summary>
internal interface IEventHandler
{
    /// <summary>Handles one event of one lead and gives how many wake-ups came before it.</summary>
    int Handle(LeadState state, in Input input, ref EffectBuffer effects);
}
