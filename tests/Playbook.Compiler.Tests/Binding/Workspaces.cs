using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Compiler.Tests.Binding;

/// <summary>Workspaces that stand in tests: one text, with further files after lines <c># file: NAME</c>.</summary>
internal static class Workspaces
{
    public static Compilation Compile(string text) => Compilation.Create(Trees(text));

    /// <summary>The compilation of a text in which nothing is to be found but advice.</summary>
    public static Compilation CompileSound(string text)
    {
        var compilation = Compile(text);
        compilation.GetDiagnostics().Where(IsError)
            .Select(finding => $"{finding}: {finding.Words.Message}").ShouldBeEmpty();
        return compilation;
    }

    public static IEnumerable<SyntaxTree> Trees(string text) =>
        SourceFiles.Split(text).Select(file => SyntaxTree.ParseText(file.Text, file.Path));

    public static IEnumerable<Diagnostic> Findings(ImmutableArray<SourceFile> files) =>
        Compilation.Create(files.Select(file => SyntaxTree.ParseText(file.Text, file.Path))).GetDiagnostics();

    private static bool IsError(Diagnostic finding) =>
        finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
