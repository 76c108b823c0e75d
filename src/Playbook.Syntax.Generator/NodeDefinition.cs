namespace Playbook.Syntax.Generator;

/// <summary>One class of nodes.</summary>
/// <param name="Name">Without the suffix <c>Syntax</c>.</param>
/// <param name="Base">The class above it; empty for the root of all nodes.</param>
/// <param name="IsAbstract">True for groups, which have no kind.</param>
/// <param name="Slots">In the order of the text.</param>
public sealed record NodeDefinition(string Name, string Base, bool IsAbstract, List<SlotDefinition> Slots)
{
    public string ClassName => Name == "Node" ? "SyntaxNode" : Name + "Syntax";

    public string BaseClassName => Base == "Node" ? "SyntaxNode" : Base + "Syntax";
}
