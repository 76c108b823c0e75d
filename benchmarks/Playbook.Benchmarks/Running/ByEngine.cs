using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Benchmarks.Running;

/// <summary>The engine, with the runner's program or with emitted code.</summary>
internal readonly struct ByEngine<TProgram>(WorkspaceEngine<TProgram> engine) : IEventHandler
    where TProgram : struct, IWorkspaceProgram
{
    public int Handle(LeadState state, in Input input, ref EffectBuffer effects) =>
        engine.Handle(state, input, ref effects).WakeUps;
}
