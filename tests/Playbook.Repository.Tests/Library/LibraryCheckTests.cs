using System.Collections.Immutable;
using Playbook.Compiler;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Formatting;
using Playbook.Compiler.Syntax;
using Playbook.Repository.Tests.House;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.Library;

public sealed class LibraryCheckTests
{
    // A day name alone is a value of no type, and a line that can't be read has no place in the library.
    private static readonly ImmutableHashSet<SyntaxKind> NotForUse = [SyntaxKind.ErrorLine, SyntaxKind.DayValue];

    private static ImmutableArray<KeyValuePair<string, string>> Sources =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.PathOf("playbooks"), "*.playbook")
            .Select(path => KeyValuePair.Create(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    [Fact]
    public void The_library_is_quiet() => Rule.Holds(
        "Mend the playbook: its author would act on this.",
        from finding in Pipeline.Analyze(Sources, PipelineOptions.Default).Diagnostics
        where finding.Severity >= DiagnosticSeverity.Warning
        select $"{finding.Diagnostic}: {finding.Diagnostic.Words.Message}");

    [Fact]
    public void The_library_is_laid_out_as_format_does_it() => Rule.Holds(
        "Run `playbook format playbooks`.",
        from source in Sources
        where PlaybookFormatter.Format(SyntaxTree.ParseText(source.Value, source.Key)) != source.Value
        select source.Key);

    [Fact]
    public void The_library_uses_every_construct_of_the_language()
    {
        var used = Sources
            .SelectMany(source => SyntaxTree.ParseText(source.Value, source.Key).Root.DescendantNodesAndSelf())
            .Select(node => node.Kind)
            .ToHashSet();

        Enum.GetValues<SyntaxKind>()
            .Where(kind => kind >= SyntaxKind.CompilationUnit && !NotForUse.Contains(kind) && !used.Contains(kind))
            .ShouldBeEmpty();
    }
}
