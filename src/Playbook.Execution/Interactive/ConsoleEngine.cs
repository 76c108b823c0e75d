using System.Collections.Immutable;
using Playbook.Execution.Tracing;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Interactive;

/// <summary>The engine over one program.</summary>
internal sealed class ConsoleEngine<TProgram>(TProgram program) : IConsoleEngine
    where TProgram : struct, IWorkspaceProgram
{
    private readonly WorkspaceEngine<TProgram> engine = new(program);
    private EffectBuffer effects;
    private TraceRecorder trace = new();

    public WorkspaceTables Tables => engine.Tables;

    public ReadOnlySpan<Effect> Effects => effects.Effects;

    public TraceRecorder Trace => trace;

    public void Begin(LeadState state, string lead, long time, ReadOnlySpan<FieldChange> known)
    {
        Clear();
        engine.Begin(state, lead, -1, time, known);
    }

    public void Handle(LeadState state, in Input input)
    {
        Clear();
        while (engine.Handle(state, input, ref effects, ref trace).Kind == HandlingKind.TooManyWakeUps)
        {
        }
    }

    public void AdvanceTo(LeadState state, string lead, long instant)
    {
        Clear();
        while (engine.AdvanceTo(state, lead, instant, ref effects, ref trace).Kind == HandlingKind.TooManyWakeUps)
        {
        }
    }

    public ImmutableArray<EnrolmentView> Enrolments(LeadState state) => engine.Enrolments(state);

    private void Clear()
    {
        effects.Clear();
        trace.Clear();
    }
}
