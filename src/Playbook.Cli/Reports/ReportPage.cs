using System.Collections.Immutable;
using System.Globalization;
using Playbook.Cli.Files;
using Playbook.Cli.Output;
using Playbook.Cli.Testing;
using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using LoadedWorkspace = Playbook.Cli.Files.LoadedWorkspace;

namespace Playbook.Cli.Reports;

/// <summary>
/// What is known of a workspace on one page: what would go wrong, what is proved, what was tried, how large it is and
/// which practices it keeps. The same files give the same bytes.
/// </summary>
internal sealed class ReportPage(ToolHost host, CheckRun run, bool isHeldAgainstBaseline)
{
    private readonly HtmlText _page = new();

    public string Write()
    {
        _page.Raw(ReportStyle.Head);
        _page.Raw("<h1>").Title(string.Join(", ", run.Workspaces.Select(TitleOf))).Raw("</h1>\n");
        _page.Paragraph(Reporter.Summary(run.Found, run.FileCount));
        WriteFindings();
        WriteScenarios();
        foreach (var loaded in run.Workspaces)
            Write(loaded);
        return _page.Raw("</body>\n</html>\n").ToString();
    }

    private void Write(LoadedWorkspace loaded)
    {
        _page.Raw("<section>\n").Heading(TitleOf(loaded));
        if (loaded.Analysis.Flow is { } graph)
        {
            WriteProofs(loaded, graph);
            WriteTests(loaded);
            WriteSizes(loaded, graph);
            WritePractices(loaded);
            WriteSignatures(loaded);
        }
        else
        {
            // The rules wait for a text that can be read: none of them could be called kept, and nobody signs this.
            _page.Paragraph("Nothing can be proved, tried or signed here before the errors are mended.");
        }

        _page.Raw("</section>\n");
    }

    private static string TitleOf(LoadedWorkspace loaded) =>
        loaded.Analysis.Compilation.BoundWorkspace.Header.Workspace.DisplayName;

    // Whoever signs the playbooks signs what is known of them; where nobody does, those who own them.
    private void WriteSignatures(LoadedWorkspace loaded)
    {
        var playbooks = loaded.Analysis.Compilation.BoundWorkspace.Playbooks;
        var signers = playbooks.SelectMany(playbook => playbook.SignedBy).ToList();
        var names = (signers.Count > 0 ? signers : playbooks.SelectMany(playbook => playbook.Owners))
            .Select(actor => actor.DisplayName).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            return;
        _page.Raw("<div class=\"sign\">\n<h3>Read and agreed</h3>\n");
        _page.Table(["Who", "Date", "Signature"], names.Select(name => new[] { name, "", "" }));
        _page.Raw("</div>\n");
    }

    private void WriteFindings()
    {
        _page.Heading("Findings");
        if (isHeldAgainstBaseline)
            _page.Paragraph("Those that the baseline accepts are left out.");
        if (run.Found.IsEmpty)
        {
            _page.Paragraph("None.");
            return;
        }

        _page.Table(["Finding", "Weight", "Place", "What, why, and the way out"], run.Found.Select(reported => new[]
        {
            $"{reported.Diagnostic.Code} {reported.Diagnostic.Descriptor.Name}",
            SeverityOptions.WordOf(reported.Severity),
            PlaceOf(reported.Diagnostic.Location),
            Words(reported.Diagnostic.Words),
        }));
    }

    private void WriteProofs(LoadedWorkspace loaded, FlowGraph graph)
    {
        var workspace = loaded.Analysis.Compilation.BoundWorkspace;
        _page.Raw("<h3>Proofs</h3>\n");
        var answers = FlowAnalyses.All
            .Select(analysis => (Analysis: analysis, Proofs: analysis.Prove(workspace, graph).ToImmutableArray()))
            .ToLookup(answer => answer.Proofs.IsEmpty);
        _page.Table(["Claim", "Answer", "States", "Taken for granted"], answers[false].Select(answer => new[]
        {
            $"{answer.Analysis.Claim}\n{answer.Analysis.Code}",
            string.Join("\n", Answers(graph, answer.Proofs)),
            Number(answer.Proofs.Sum(proof => proof.States)),
            string.Join("\n", answer.Proofs.SelectMany(proof => proof.Assumptions).Distinct()),
        }));
        var unasked = answers[true].Select(answer => $"{answer.Analysis.Claim} ({answer.Analysis.Code})").ToArray();
        if (unasked.Length > 0)
            _page.Paragraph($"Not asked of any play here: {string.Join(" ", unasked)}");
    }

    // What was found, as text that can be kept in a playbook and that `playbook test` runs.
    private void WriteScenarios()
    {
        var told = run.Found.Where(reported => reported.Diagnostic.Story?.Scenario is not null).ToArray();
        if (told.Length == 0)
            return;
        _page.Raw("<h3>Scenarios that show what was found</h3>\n");
        foreach (var reported in told)
        {
            _page.Paragraph($"{PlaceOf(reported.Diagnostic.Location)}: {reported.Diagnostic.Words.Title}");
            _page.Code(reported.Diagnostic.Story?.Scenario ?? "");
        }
    }

    private static IEnumerable<string> Answers(FlowGraph graph, ImmutableArray<FlowProof> proofs)
    {
        var proved = proofs.Count(proof => proof.Verdict == FlowVerdict.Proved);
        if (proved > 0)
            yield return $"Proved for {Reporter.Counted(proved, "play")}.";
        foreach (var proof in proofs.Where(proof => proof.Verdict != FlowVerdict.Proved))
        {
            var play = graph.Plays[proof.Play].Title ?? graph.Plays[proof.Play].Name;
            yield return proof.Verdict == FlowVerdict.Refuted
                ? $"Does not hold for {play}: {proof.Witness?.Story ?? string.Join(", ", proof.Arguments)}."
                : $"Not proved for {play}: more than {Number(proof.Budget)} states.";
        }
    }

    private void WriteTests(LoadedWorkspace loaded)
    {
        _page.Raw("<h3>Scenarios and coverage</h3>\n");
        foreach (var tested in TestRun.Over(host, run, null).Where(tested => ReferenceEquals(tested.Loaded, loaded)))
        {
            _page.Paragraph(TestTextOutput.Summary(tested.Results));
            var failed = tested.Results.Where(result => !result.IsPassed).ToArray();
            if (failed.Length > 0)
            {
                _page.Table(
                    ["Failed scenario", "Place"],
                    failed.Select(result => new[] { result.Name, tested.PlaceOf(result.Location) }));
            }

            var coverage = tested.Coverage;
            var percent = coverage.Percent.ToString("0.0", CultureInfo.InvariantCulture);
            _page.Paragraph(
                $"They reach {coverage.Covered} of {coverage.Items.Length} places and branches, {percent} %.");
            var missed = coverage.Items.Where(item => !item.IsCovered).ToArray();
            if (missed.Length > 0)
            {
                _page.Table(
                    ["Not reached in", "What", "Place"],
                    missed.Select(item => new[] { item.Play, item.What, tested.PlaceOf(item.Location) }));
            }
        }
    }

    private void WriteSizes(LoadedWorkspace loaded, FlowGraph graph)
    {
        var nodes = graph.Plays.SelectMany(play => play.Nodes).ToArray();
        (string What, int Count)[] sizes =
        [
            ("Files", loaded.Workspace.Files.Length),
            ("Playbooks", graph.Playbooks.Length),
            ("Plays", graph.Plays.Length),
            ("Steps", graph.Plays.Sum(play => play.Steps.Length)),
            ("Places where a lead can stand", nodes.Count(node => node.IsPlace)),
            ("Sends, shares and calls", nodes.Count(node => node is TouchNode or EachNode)),
            ("Contents", graph.Contents.Length),
            ("Hand-offs", graph.Handoffs.Length),
            ("Scores", graph.Scores.Length),
            ("Goals", graph.Goals.Length),
            ("Bytes that one lead takes at most, texts not counted", graph.Layout.Bytes),
        ];
        _page.Raw("<h3>Sizes</h3>\n");
        _page.Table(["What", "How many"], sizes.Select(size => new[] { size.What, Number(size.Count) }));
    }

    private void WritePractices(LoadedWorkspace loaded)
    {
        var counts = loaded.Analysis.Diagnostics.CountBy(reported => reported.Diagnostic.Code)
            .ToDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal);
        var allows = loaded.Analysis.Compilation.BoundWorkspace.Allows
            .ToLookup(allow => allow.Rule, StringComparer.Ordinal);
        _page.Raw("<h3>Practices</h3>\n");
        _page.Table(["Practice", "What it finds", "Here"], run.Rules.Select(rule => rule.Descriptor)
            .Where(rule => !rule.Code.StartsWith("PB3", StringComparison.Ordinal))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .Select(rule => new[]
            {
                $"{rule.Code} {rule.Name}",
                rule.Words.Title,
                string.Join("\n", Here(counts.GetValueOrDefault(rule.Code)).Concat(allows[rule.Name]
                    .Select(allow => $"Allowed at {ShownPlace(loaded, allow.Location)}: {allow.Reason}"))),
            }));
    }

    private static IEnumerable<string> Here(int count) =>
        [count == 0 ? "kept" : Reporter.Counted(count, "finding")];

    private string ShownPlace(LoadedWorkspace loaded, SourceLocation location) =>
        PlaceOf(location with { Path = host.Shown(loaded.Workspace.FullPathOf(location.Path)) });

    private string PlaceOf(SourceLocation location) => location.Path.Length == 0
        ? "the whole"
        : run.TextOf(location.Path) is { } text
            ? $"{location.Path}:{text.GetLinePosition(location.Span.Start)}"
            : location.Path;

    private static string Words(DiagnosticWords words) => string.Join(
        "\n", new[] { words.Title + ".", words.Message, words.Note, words.Help }.Where(line => line.Length > 0));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
