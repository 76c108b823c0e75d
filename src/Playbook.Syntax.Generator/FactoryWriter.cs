namespace Playbook.Syntax.Generator;

/// <summary>The public makers of nodes, for tools that build or change trees.</summary>
public static class FactoryWriter
{
    public static string Write(SyntaxTable table)
    {
        var writer = new SourceWriter("Playbook.Compiler.Syntax", "Playbook.Compiler.Syntax.InternalSyntax");
        writer.Open("public static partial class SyntaxFactory");
        foreach (var node in table.Nodes.Where(node => !node.IsAbstract && node.Name != "ErrorLine"))
            WriteMaker(writer, node);
        writer.Close();
        return writer.ToString();
    }

    private static void WriteMaker(SourceWriter writer, NodeDefinition node)
    {
        writer.Line($"public static {node.ClassName} {node.Name}(");
        for (var index = 0; index < node.Slots.Count; index++)
        {
            var slot = node.Slots[index];
            // Only a tail of optional slots may have defaults.
            var fallback = node.Slots.Skip(index).All(later => later.IsOptional) ? " = default" : "";
            var end = index == node.Slots.Count - 1 ? ") =>" : ",";
            writer.Line($"    {NodeWriter.PublicType(slot)} {slot.Parameter}{fallback}{end}");
        }

        var values = string.Join(", ", node.Slots.Select(slot => $"{slot.Parameter}{Inner(slot)}"));
        writer.Line($"    ({node.ClassName})Detached(GreenNode.Create(SyntaxKind.{node.Name}, {values}));");
        writer.Line("");
    }

    private static string Inner(SlotDefinition slot) => slot.Form switch
    {
        SlotForm.Token when slot.IsOptional => ".Green",
        SlotForm.Token => ".RequiredGreen",
        SlotForm.Node when slot.IsOptional => "?.Green",
        _ => ".Green",
    };
}
