using Playbook.Compiler.Flow;
using Playbook.Execution.Running;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Scenarios;

/// <summary>Stored values in the words of the language.</summary>
internal static class ScenarioWords
{
    public static string Value(ValueKind kind, long number, Zone zone) =>
        ValueText.Of(ValueForms.Of(kind), number, zone);
}
