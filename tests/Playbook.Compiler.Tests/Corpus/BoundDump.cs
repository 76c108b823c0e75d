using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Tests.Corpus;

/// <summary>
/// The bound tree of a workspace as indented lines: what each node is and holds, without the prelude. It reads the
/// properties of the nodes, so that a new one is seen without a change here.
/// </summary>
internal static class BoundDump
{
    public static string Of(BoundWorkspace workspace)
    {
        var text = new StringBuilder();
        foreach (var property in PropertiesOf(typeof(BoundWorkspace)))
        {
            if (property.GetValue(workspace) is IEnumerable list and not string)
                Write(list.OfType<BoundNode>().Where(IsOurs).ToArray(), property.Name, 0, text);
        }

        return text.ToString();
    }

    private static bool IsOurs(BoundNode node) =>
        !node.Location.Path.StartsWith(PreludePath.Prefix, StringComparison.Ordinal);

    private static void Write(object? value, string name, int depth, StringBuilder text)
    {
        if (value is null or "" or false)
            return;
        switch (value)
        {
            case BoundNode node:
                Line(depth, name, $"{node.GetType().Name} {node.Location.Span}", text);
                foreach (var property in PropertiesOf(node.GetType()))
                    Write(property.GetValue(node), property.Name, depth + 1, text);
                break;
            case Symbol symbol:
                Line(depth, name, symbol.ToString(), text);
                break;
            case IEnumerable list and not string:
                foreach (var item in list)
                    Write(item, name, depth, text);
                break;
            default:
                Line(depth, name, string.Format(CultureInfo.InvariantCulture, "{0}", value), text);
                break;
        }
    }

    private static void Line(int depth, string name, string value, StringBuilder text) =>
        text.Append(' ', depth * 2).Append(name).Append(": ").Append(value).Append('\n');

    // Places are written behind the kind of a node; what is computed from others says nothing new.
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType != typeof(SourceLocation))
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.MetadataToken);
}
