namespace Playbook.Syntax.Generator;

/// <summary>The two visitors, without and with a result; both fall back to <c>DefaultVisit</c>.</summary>
public static class VisitorWriter
{
    public static string Write(SyntaxTable table)
    {
        var writer = new SourceWriter();
        writer.Line("/// <summary>Does something by the kind of node; override the kinds of interest.</summary>");
        writer.Open("public abstract class SyntaxVisitor");
        writer.Line("public virtual void Visit(SyntaxNode? node) => node?.Accept(this);");
        writer.Line("");
        writer.Line("public virtual void DefaultVisit(SyntaxNode node) { }");
        foreach (var node in table.Nodes.Where(node => !node.IsAbstract))
        {
            writer.Line("");
            writer.Line($"public virtual void Visit{node.Name}({node.ClassName} node) => DefaultVisit(node);");
        }

        writer.Close();
        writer.Line("");
        writer.Line("/// <summary>Makes a value from a node by its kind; override the kinds of interest.</summary>");
        writer.Open("public abstract class SyntaxVisitor<TResult>");
        writer.Line("public virtual TResult? Visit(SyntaxNode? node) => node is null ? default : node.Accept(this);");
        writer.Line("");
        writer.Line("public virtual TResult? DefaultVisit(SyntaxNode node) => default;");
        foreach (var node in table.Nodes.Where(node => !node.IsAbstract))
        {
            writer.Line("");
            writer.Line($"public virtual TResult? Visit{node.Name}({node.ClassName} node) => DefaultVisit(node);");
        }

        writer.Close();
        return writer.ToString();
    }
}
