using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Emit;

/// <summary>
/// The class of a file's conditions: a method for each, and one more where time can change the answer.
/// </summary>
internal sealed class ConditionsEmitter(FlowGraph graph, ProgramNames names, SourceLines lines)
{
    private readonly ConditionEmitter _conditions = new(graph, names);

    public void Emit(CodeText code, string path, IEnumerable<ConditionEntry> conditions)
    {
        code.Line("/// <summary>What the file asks about a lead, each question by its name.</summary>");
        code.Open($"internal static class {names.ConditionsOf(path)}");
        foreach (var entry in conditions)
        {
            lines.Comment(code, entry.Condition.Location);
            var answer = _conditions.Holds(entry.Condition);
            Method(code, "bool", names.Conditions[entry.Index], answer, entry.Condition.Location);
            if (!entry.Condition.IsTimeDependent)
                continue;
            var change = _conditions.NextChange(entry.Condition);
            Method(code, "long", names.Changes[entry.Index], change, entry.Condition.Location);
        }

        code.Close();
    }

    private void Method(
        CodeText code, string type, string name, string expression, Diagnostics.SourceLocation location)
    {
        code.Line($"public static {type} {name}<T>(ref Turn<T> turn)");
        code.Deeper();
        code.Line("where T : struct, ITrace");
        code.Shallower();
        code.Open();
        lines.Span(code, location);
        code.Line($"return {expression};");
        SourceLines.End(code);
        code.Close();
        code.Line();
    }
}
