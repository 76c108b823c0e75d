using Playbook.Compiler;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Repository.Tests.House;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.Library;

public sealed class ReferencePageTests
{
    [Fact]
    public void The_reference_shows_whole_workspaces_and_fragments()
    {
        ReferenceBlock.All.Count(block => block.IsFragment).ShouldBeGreaterThan(20);
        ReferenceBlock.All.Count(block => !block.IsFragment).ShouldBeGreaterThan(7);
    }

    [Fact]
    public void Every_fragment_of_the_reference_can_be_read() => Rule.Holds(
        "Mend the block in playbooks/README.md, or name its place in its first line: `# in: step`.",
        from block in ReferenceBlock.All
        where block.IsFragment
        from finding in SyntaxTree.ParseText(block.InPlace).GetDiagnostics()
        select $"block at line {block.Line}: {finding.Words.Message}");

    [Fact]
    public void Every_whole_block_of_the_reference_checks_without_an_error() => Rule.Holds(
        "Mend the block in playbooks/README.md: readers copy it.",
        from block in ReferenceBlock.All
        where !block.IsFragment
        from finding in Pipeline.Analyze(Sources(block), PipelineOptions.Default).Diagnostics
        where finding.Severity == DiagnosticSeverity.Error
        select $"block at line {block.Line}: {finding.Diagnostic.Words.Message}");

    private static IEnumerable<KeyValuePair<string, string>> Sources(ReferenceBlock block) =>
        SourceFiles.Split(block.Text).Select(file => KeyValuePair.Create(file.Path, file.Text));
}
