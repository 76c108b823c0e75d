using System.Globalization;
using Playbook.Compiler;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow.Printing;
using Playbook.Compiler.Formatting;
using Playbook.Compiler.Syntax;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Building;

/// <summary>
/// What the parser lets through is never too deep for the stages behind it: they say the same on a stack of 256 KB and
/// on one of 8 MB.
/// </summary>
public class DepthTests
{
    private const string Company = """
        playbook deep "Deep"
          owner sales

        team sales "Sales"
          hours monday to friday 09:00 to 17:00

        lead
          seen number

        """ + "\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "levels", Play(string.Concat(Enumerable.Range(2, 58).Select(level => Indented(level, $"if {Above(level)}")))
            + Indented(60, "finish")) },
        { "parentheses", Play(Indented(2, "if " + new string('(', 16) + "lead.seen is 1" + new string(')', 16))
            + Indented(3, "finish")) },
        { "nots", Play(Indented(2, "if " + Repeat("not (", 8) + "lead.seen is 1" + new string(')', 8))
            + Indented(3, "finish")) },
        { "operands", Play(Indented(2, "if " + string.Join(" and\n        ", Enumerable.Range(0, 256).Select(Above)))
            + Indented(3, "finish")) },
        { "alternatives", Play(string.Concat(Enumerable.Range(0, 200).Select(number =>
            Indented(2, (number == 0 ? "if " : "otherwise if ") + Above(number)) + Indented(3, "finish")))) },
        { "segments", Chain(64, number => number == 0
            ? "segment s0\n  lead.seen is known\n"
            : $"segment s{number}\n  lead in s{number - 1} and {Above(number)}\n")
            + Play(Indented(2, "if lead in s63") + Indented(3, "finish")) },
        { "signals", Chain(1_000, number =>
            $"signal g{number}\n  any of\n    {(number == 0 ? "form_submitted" : $"g{number - 1}")}\n")
            + "play p\n  on g999\n  step a\n    finish\n" },
        { "plays", Chain(400, number => $"play p{number}\n{(number == 0 ? "  on form_submitted\n" : "")}  step a\n"
            + $"    wait 1 day\n    {(number == 399 ? "finish" : $"continue with p{number + 1}")}\n") },
        { "steps", "play p\n  on form_submitted\n"
            + Chain(200, number => $"  step a{number}\n    task \"Ring\" for sales\n") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_stage_says_the_same_on_a_small_and_a_large_stack(string name, string text)
    {
        var small = SaidOnStack(Company + text, 256 << 10);

        small.ShouldNotBeEmpty(name);
        SaidOnStack(Company + text, 8 << 20).ShouldBe(small, name);
    }

    private static List<string> SaidOnStack(string text, int stackSize)
    {
        var saying = new Task<List<string>>(() => Say(text));
        var thread = new Thread(saying.RunSynchronously, stackSize);
        thread.Start();
        thread.Join();
        return saying.GetAwaiter().GetResult();
    }

    private static List<string> Say(string text)
    {
        var compiled = Pipeline.Compile([KeyValuePair.Create("a.playbook", text)], PipelineOptions.Default);
        compiled.Analysis.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => $"{found.Diagnostic.Code} {found.Diagnostic.Location}").ShouldBeEmpty();
        var guide = GuidePrinter.Print(TextWorkspace.Input(text), GuideOptions.Default);
        return
        [
            PlaybookFormatter.Format(SyntaxTree.ParseText(text, "a.playbook")),
            .. compiled.Analysis.Diagnostics.Select(found => $"{found.Diagnostic.Code} {found.Diagnostic.Location}"),
            FlowGraphText.Of(compiled.Analysis.Flow.ShouldNotBeNull()),
            .. compiled.Code.Select(file => file.Text),
            .. guide.Documents.Select(document => document.Html),
        ];
    }

    private static string Play(string body) => "play p\n  on form_submitted\n  step a\n" + body;

    private static string Chain(int count, Func<int, string> link) =>
        string.Join("\n", Enumerable.Range(0, count).Select(link)) + "\n";

    private static string Above(int number) =>
        "lead.seen above " + number.ToString(CultureInfo.InvariantCulture);

    private static string Indented(int level, string line) => new string(' ', level * 2) + line + "\n";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
