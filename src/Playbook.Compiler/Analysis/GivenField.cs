using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Printing;

namespace Playbook.Compiler.Analysis;

/// <summary>A field that a witness needs to have a value.</summary>
internal sealed record GivenField(string Name, PlanValue Value)
{
    /// <summary>As a scenario writes it: <c>country "DE"</c>.</summary>
    public string Text => $"{Name} {ValueText.Of(Value)}";
}
