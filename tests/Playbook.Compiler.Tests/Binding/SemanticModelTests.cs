using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class SemanticModelTests
{
    private const string Text = """
        segment managers "Managers"
          lead.role contains "manager" and lead.employees from 50 to 2000

        play hello
          for managers
          on page_viewed where path starts with "/pricing"
          step first "First"
            set lead.stage to trial
            repeat first after 1 day, at most 2 times
        """;

    [Fact]
    public void It_says_what_a_name_means()
    {
        var (model, root) = Model();

        SymbolOf(model, root, "managers", 1).ShouldBeOfType<SegmentSymbol>();
        SymbolOf(model, root, "page_viewed", 0).ShouldBeOfType<EventSymbol>().IsPrelude.ShouldBeTrue();
        SymbolOf(model, root, "path", 0).ShouldBeOfType<EventFieldSymbol>().QualifiedName.ShouldBe("page_viewed.path");
        SymbolOf(model, root, "first", 1).ShouldBeOfType<StepSymbol>().Title.ShouldBe("First");
    }

    [Fact]
    public void It_says_types_and_values()
    {
        var (model, root) = Model();
        var field = root.DescendantNodes().OfType<QualifiedNameSyntax>().First();
        var number = root.DescendantNodes().OfType<NumberValueSyntax>().First();
        var stage = root.DescendantNodes().OfType<SetStatementSyntax>().Single();

        model.GetTypeInfo(field).ShouldBe(PlaybookType.Text);
        model.GetConstantValue(number).ShouldBe(new NumberValue(50_000_000));
        model.GetConstantValue(stage.Value).ShouldBe(new ChoiceValue("trial"));
        model.GetTypeInfo(stage.Field).ShouldNotBeNull().Choices.ShouldContain("trial");
    }

    [Fact]
    public void It_says_what_a_line_declares()
    {
        var (model, root) = Model();
        var step = root.DescendantNodes().OfType<StepDeclarationSyntax>().Single();

        model.GetDeclaredSymbol(step).ShouldBeOfType<StepSymbol>().QualifiedName.ShouldBe("hello.first");
        model.GetDeclaredSymbol((LineSyntax)root.Lines[0]).ShouldBeOfType<SegmentSymbol>();
    }

    [Fact]
    public void It_lists_the_names_that_may_stand_at_a_place()
    {
        var (model, _) = Model();
        var inside = Text.IndexOf("repeat", StringComparison.Ordinal);

        model.LookupSymbols(inside).Select(symbol => symbol.Name).ShouldContain("first");
        model.LookupSymbols(0).Select(symbol => symbol.Name).ShouldNotContain("first");
        model.LookupSymbols(0).Select(symbol => symbol.Name).ShouldContain("email");
        model.LookupLeadFields().Select(field => field.Name).ShouldContain("first_name");
    }

    [Fact]
    public void References_are_found_in_all_files()
    {
        const string other = "\n# file: other.playbook\nsegment most\n  lead not in managers\n";
        var compilation = Workspaces.CompileSound(Text + other);
        var segment = compilation.BoundWorkspace.Segments.Single(item => item.Segment.Name == "managers").Segment;

        compilation.FindReferences(segment).Select(place => place.Path).ShouldBe(["other.playbook", "test.playbook"]);
    }

    private static (Compiler.Binding.SemanticModel Model, CompilationUnitSyntax Root) Model()
    {
        var compilation = Workspaces.CompileSound(Text);
        var tree = compilation.SyntaxTrees.Single();
        return (compilation.GetSemanticModel(tree), tree.Root);
    }

    private static Symbol? SymbolOf(
        Compiler.Binding.SemanticModel model, CompilationUnitSyntax root, string name, int occurrence) =>
        model.GetSymbolInfo(root.DescendantTokens().Where(token => token.ValueText == name).ElementAt(occurrence));
}
