namespace Playbook.Syntax.Generator;

/// <summary>
/// The positioned view: one class a kind with typed slots, and the switch that makes it from an inner node.
/// </summary>
public static class NodeWriter
{
    public static string Write(SyntaxTable table)
    {
        var writer = new SourceWriter("Playbook.Compiler.Syntax", "Playbook.Compiler.Syntax.InternalSyntax");
        foreach (var node in table.Nodes.Where(node => node.Name != "Node"))
            WriteClass(writer, table, node);
        WriteCreate(writer, table);
        return writer.ToString();
    }

    private static void WriteClass(SourceWriter writer, SyntaxTable table, NodeDefinition node)
    {
        var modifier = node.IsAbstract ? "abstract" : "sealed";
        writer.Open($"public {modifier} partial class {node.ClassName} : {node.BaseClassName}");
        writer.Line($"internal {node.ClassName}(GreenNode green, SyntaxNode? parent, int position)");
        writer.Line("    : base(green, parent, position) { }");
        for (var index = 0; index < node.Slots.Count; index++)
        {
            writer.Line("");
            WriteSlot(writer, table, node, index);
        }

        if (!node.IsAbstract)
        {
            writer.Line("");
            writer.Line($"public override void Accept(SyntaxVisitor visitor) => visitor.Visit{node.Name}(this);");
            writer.Line("");
            writer.Line(
                "public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor) where TResult : default =>");
            writer.Line($"    visitor.Visit{node.Name}(this);");
        }

        writer.Close();
        writer.Line("");
    }

    private static void WriteSlot(SourceWriter writer, SyntaxTable table, NodeDefinition node, int index)
    {
        var slot = node.Slots[index];
        if (slot.Words.Count > 0 && !node.IsAbstract)
        {
            var words = string.Join(", ", slot.Words.Select(word => $"<c>{word}</c>"));
            writer.Line(
                $"/// <summary>{words}"
                + (slot.IsOptional ? "; its kind is None where it is not written" : "") + ".</summary>");
        }

        var type = PublicType(slot);
        if (node.IsAbstract)
        {
            writer.Line($"public abstract {type} {slot.Name} {{ get; }}");
            return;
        }

        var overrides = Ancestors(table, node).Any(above => above.Slots.Any(known => known.Name == slot.Name));
        writer.Line($"public {(overrides ? "override " : "")}{type} {slot.Name} => {Getter(slot, index)};");
    }

    private static IEnumerable<NodeDefinition> Ancestors(SyntaxTable table, NodeDefinition node)
    {
        for (var name = node.Base; name.Length > 0; name = table.Find(name).Base)
            yield return table.Find(name);
    }

    public static string PublicType(SlotDefinition slot) => slot.Form switch
    {
        SlotForm.Token => "SyntaxToken",
        SlotForm.TokenList => "SyntaxTokenList",
        SlotForm.Node => $"{slot.Type}Syntax{(slot.IsOptional ? "?" : "")}",
        SlotForm.List => $"SyntaxList<{slot.Type}Syntax>",
        SlotForm.SeparatedList => $"SeparatedSyntaxList<{slot.Type}Syntax>",
        _ => throw new InvalidOperationException($"Unreachable: {slot.Form}."),
    };

    private static string Getter(SlotDefinition slot, int index) => slot.Form switch
    {
        SlotForm.Token => $"GetToken({index})",
        SlotForm.TokenList => $"GetTokenList({index})",
        SlotForm.Node when slot.IsOptional => $"({slot.Type}Syntax?)GetNode({index})",
        SlotForm.Node => $"({slot.Type}Syntax)GetRequiredNode({index})",
        SlotForm.List => $"GetList<{slot.Type}Syntax>({index})",
        SlotForm.SeparatedList => $"GetSeparatedList<{slot.Type}Syntax>({index})",
        _ => throw new InvalidOperationException($"Unreachable: {slot.Form}."),
    };

    private static void WriteCreate(SourceWriter writer, SyntaxTable table)
    {
        writer.Open("public abstract partial class SyntaxNode");
        writer.Line(
            "internal static SyntaxNode Create(GreenNode green, SyntaxNode? parent, int position) => "
            + "green.Kind switch");
        writer.Line("{");
        writer.Line("    SyntaxKind.List => new SyntaxListNode(green, parent, position),");
        foreach (var node in table.Nodes.Where(node => !node.IsAbstract))
            writer.Line($"    SyntaxKind.{node.Name} => new {node.ClassName}(green, parent, position),");
        writer.Line("    _ => throw new System.InvalidOperationException($\"Unreachable: {green.Kind}.\"),");
        writer.Line("};");
        writer.Close();
    }
}
