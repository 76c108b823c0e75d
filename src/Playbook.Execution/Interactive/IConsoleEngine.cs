using System.Collections.Immutable;
using Playbook.Execution.Tracing;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Interactive;

/// <summary>The engine over a compiled program whose type only the compiled assembly knows.</summary>
internal interface IConsoleEngine
{
    WorkspaceTables Tables { get; }

    /// <summary>Effects of the last call.</summary>
    ReadOnlySpan<Effect> Effects { get; }

    /// <summary>Notes of the last call.</summary>
    TraceRecorder Trace { get; }

    void Begin(LeadState state, string lead, long time, ReadOnlySpan<FieldChange> known);

    void Handle(LeadState state, in Input input);

    void AdvanceTo(LeadState state, string lead, long instant);

    ImmutableArray<EnrolmentView> Enrolments(LeadState state);
}
