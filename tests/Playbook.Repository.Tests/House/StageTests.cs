using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Playbook.Repository.Tests.House;

/// <summary>A folder of the compiler is a stage, and a stage knows only what lies upstream of it.</summary>
public sealed partial class StageTests
{
    private const string Compiler = "Playbook.Compiler.";

    /// <summary>The stages in the order of the stream.</summary>
    private static readonly ImmutableArray<string> Stages =
    [
        "Text", "Diagnostics", "Syntax", "Formatting", "Symbols", "Prelude", "Binding", "Flow", "Analysis", "Rules",
        "Emit",
    ];

    [Fact]
    public void Every_folder_of_the_compiler_is_a_stage() => Rule.Holds(
        "Put the folder in its place in the stream, in the table of this test and in src/README.md.",
        CodeFiles.Compiler.Select(StageOf).Distinct().Where(stage => stage is not ("" or "Polyfills"))
            .Where(stage => !Stages.Contains(stage)));

    [Fact]
    public void A_stage_imports_only_stages_upstream() => Rule.Holds(
        "Move the type upstream, or hand its value in.",
        from file in CodeFiles.Compiler
        let own = Stages.IndexOf(StageOf(file))
        where own >= 0
        from name in file.Root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(use => $"{use.Name}")
            .Concat(QualifiedName().Matches(file.Text).Select(match => match.Value))
            .Distinct()
        where name.StartsWith(Compiler, StringComparison.Ordinal)
        let used = name[Compiler.Length..].Split('.')[0]
        where Stages.IndexOf(used) > own
        select $"{file.Path}: {StageOf(file)} uses {used}");

    [Fact]
    public void Only_the_line_grammar_knows_Sprache() => Rule.Holds(
        "Keep the parser library behind Syntax/Parsing.",
        from file in CodeFiles.Product
        where file.Root.DescendantNodes().OfType<UsingDirectiveSyntax>()
            .Any(use => $"{use.Name}".Split('.')[0] == "Sprache")
        where file.Project != "Playbook.Compiler"
            || !file.FolderInProject.StartsWith("Syntax/Parsing", StringComparison.Ordinal)
        select file.Path);

    private static string StageOf(CodeFile file) => file.FolderInProject.Split('/')[0];

    [GeneratedRegex(@"(?<=^|[^\w.])Playbook\.Compiler\.\w+")]
    private static partial Regex QualifiedName();
}
