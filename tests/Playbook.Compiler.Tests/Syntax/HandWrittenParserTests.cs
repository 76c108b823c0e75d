using Playbook.Benchmarks.Parsing.HandWritten;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Tests.Binding;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

/// <summary>What the grammar is measured against must read the same language, node for node.</summary>
public sealed class HandWrittenParserTests
{
    [Fact]
    public void It_reads_every_construct_and_the_library_as_the_grammar_does()
    {
        foreach (var file in SlipBase.All.SelectMany(workspace => SourceFiles.Split(workspace.Text)))
        {
            var tree = SyntaxTree.ParseText(file.Text, file.Path);
            var byHand = new HandWrittenParser(file.Text).Parse();

            tree.GetDiagnostics().ShouldBeEmpty(file.Path);
            byHand.ToFullString().ShouldBe(file.Text);
            Differences(tree.Root.Green, byHand).ShouldBeEmpty(file.Path);
        }
    }

    /// <summary>The first line of the file that is not the same.</summary>
    private static IEnumerable<string> Differences(GreenNode grammar, GreenNode byHand)
    {
        if (GreenComparison.AreEqual(grammar, byHand))
            return [];
        for (var slot = 0; slot < Math.Min(grammar.SlotCount, byHand.SlotCount); slot++)
        {
            if (grammar.GetSlot(slot) is { } first && byHand.GetSlot(slot) is { } second
                && first.Kind == second.Kind && !first.IsToken && !GreenComparison.AreEqual(first, second))
                return Differences(first, second);
        }

        return [$"{grammar.Kind} `{grammar.ToFullString()}` is {byHand.Kind} `{byHand.ToFullString()}`"];
    }
}
