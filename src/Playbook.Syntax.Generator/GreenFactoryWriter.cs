namespace Playbook.Syntax.Generator;

/// <summary>
/// One maker for each kind of inner node, its slots as named parameters; blocks are added when a line has one.
/// </summary>
public static class GreenFactoryWriter
{
    public static string Write(SyntaxTable table)
    {
        var writer = new SourceWriter("Playbook.Compiler.Syntax.InternalSyntax");
        writer.Line("/// <summary>Makes inner nodes; the parser's rules end in these.</summary>");
        writer.Open("internal static class GreenFactory");
        foreach (var node in table.Nodes.Where(node => !node.IsAbstract && node.Name != "ErrorLine"))
            WriteMaker(writer, node);
        writer.Close();
        return writer.ToString();
    }

    private static void WriteMaker(SourceWriter writer, NodeDefinition node)
    {
        var given = node.Slots.Where(IsGiven).ToArray();
        var parameters = string.Join(", ", given.Select(slot => $"{Type(slot)} {slot.Parameter}"));
        var values = node.Slots.Select(slot => IsGiven(slot) ? slot.Parameter : "null");
        writer.Line($"public static GreenNode {node.Name}({parameters}) =>");
        writer.Line($"    GreenNode.Create(SyntaxKind.{node.Name}, {string.Join(", ", values)});");
        writer.Line("");
    }

    // The assembler fills these two when it has seen what stands under a line.
    private static bool IsGiven(SlotDefinition slot) => slot.Name is not ("Block" or "Alternatives");

    private static string Type(SlotDefinition slot) =>
        (slot.Form == SlotForm.Token ? "GreenToken" : "GreenNode") + (slot.IsOptional ? "?" : "");
}
