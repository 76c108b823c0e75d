using System.Text;
using Playbook.Compiler.Flow;

namespace Playbook.Execution.Interactive;

/// <summary>
/// The C# that a console begins with: a method for every event, with a parameter for every field. Names of the
/// language are letters, digits and underscores, so with an @ before them they are names of C# too.
/// </summary>
internal static class ConsolePrelude
{
    public static string Of(FlowGraph graph)
    {
        var text = new StringBuilder();
        foreach (var plan in graph.Events)
        {
            var parameters = plan.Fields.Select(
                field => $", {ConsoleValue.TypeOf(field.Kind)} @{field.Name} = null");
            var values = plan.Fields.Select(field => $", (\"{field.Name}\", @{field.Name})");
            text.Append($"public static ConsoleLead @{plan.Name}(this ConsoleLead lead__{string.Concat(parameters)})")
                .Append($" => lead__.Fire(\"{plan.Name}\"{string.Concat(values)});\n");
        }

        return text.ToString();
    }
}
