using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

public sealed class SyntaxPageTests
{
    public static TheoryData<string> Codes =>
        new(DiagnosticDescriptors.Codes.Where(code => code.StartsWith("PB1", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_a_page_avoids_has_its_finding_and_no_other(string code)
    {
        foreach (var example in DiagnosticDescriptors.Get(code).Page.AvoidExamples)
            Findings(example).Select(finding => finding.Code).ShouldBe([code], example);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_a_page_prefers_has_no_finding(string code)
    {
        foreach (var example in DiagnosticDescriptors.Get(code).Page.PreferExamples)
            Findings(example).ShouldBeEmpty(example);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fix_removes_its_finding_and_adds_none(string code)
    {
        foreach (var example in DiagnosticDescriptors.Get(code).Page.AvoidExamples)
        {
            foreach (var fix in Findings(example).SelectMany(finding => finding.Fixes))
                Findings(SyntaxTexts.Apply(example, fix)).ShouldBeEmpty(fix.Title);
        }
    }

    private static IEnumerable<Diagnostic> Findings(string text) =>
        SourceFiles.Split(text).SelectMany(file => SyntaxTree.ParseText(file.Text, file.Path).GetDiagnostics());
}
