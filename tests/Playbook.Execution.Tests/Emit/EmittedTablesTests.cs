using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Emit;

public sealed class EmittedTablesTests
{
    [Fact]
    public void The_sample_is_emitted_with_the_tables_that_the_runner_has()
    {
        using var workspace = EmittedWorkspace.OfFolder(
            "playbooks/workspace.playbook", "playbooks/warm-inbound.playbook");

        Describe(workspace.Loaded.Tables).ShouldBe(Describe(workspace.Tables));
    }

    // Public properties of the runtime's own rows, one a line; the layout's fingerprint stands for its slots.
    private static string Describe(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, string path)
    {
        switch (value)
        {
            case null or string or ValueType and not IEnumerable when value is null or not IEnumerable or string:
                text.Append(path).Append(" = ").AppendLine(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                    Write(text, item, $"{path}[{index++}]");
                break;
            default:
                foreach (var property in value.GetType().GetProperties()
                    .Where(property => property.GetIndexParameters().Length == 0))
                {
                    Write(text, property.GetValue(value), $"{path}.{property.Name}");
                }

                break;
        }
    }
}
