using System.Collections.Concurrent;
using AngleSharp.Dom;
using Playbook.Guides.Building;
using Playbook.Guides.Model;
using Playbook.Guides.Tests.Building;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Printing;

/// <summary>The law of coverage, counted from the playbook's side and from the paper's.</summary>
public class CoverageTests
{
    private static readonly ConcurrentDictionary<string, (
        GuideModel Model, IDocument Page)> Printed = new(StringComparer.Ordinal);

    public static IEnumerable<object[]> Names => LibraryWorkspace.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_step_is_to_do_on_exactly_one_role_page_and_every_printed_step_is_a_step(string name)
    {
        var (model, page) = Print(name);
        var printed = page.QuerySelectorAll(".is-role-page tbody tr th.do").SelectMany(PrintedPage.Codes);
        printed.Order().ShouldBe(model.Actions.Select(action => action.Code).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_clock_stands_on_the_hand_off_card_or_on_its_role_page(string name)
    {
        var (model, page) = Print(name);
        foreach (
            var clock in model.Clocks.Where(
                clock => clock.Handoff is null || model.Handoffs.Any(handoff => handoff.Name == clock.Handoff)))
        {
            var section = clock.Handoff is null ? ".is-role-page" : ".is-handoff";
            page.QuerySelectorAll(section).ShouldContain(
                element =>
                    PrintedPage.Codes(element).Contains(clock.Code) && element.TextContent.Contains(clock.Limit),
                $"{clock.Code} {clock.Limit}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reject_code_is_on_the_form_and_every_code_on_the_form_is_a_reason(string name)
    {
        var (model, page) = Print(name);
        page.QuerySelectorAll(".is-reject-form").SelectMany(PrintedPage.Codes).Order()
            .ShouldBe(model.Handoffs.SelectMany(handoff => handoff.Rejects).Select(reject => reject.Code).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_content_that_is_used_is_on_the_shelf(string name)
    {
        var (model, page) = Print(name);
        var shelf = page.QuerySelector(".is-content-shelf")?.TextContent ?? "";
        foreach (var content in model.Contents.Where(content => !content.UsedIn.IsEmpty))
            shelf.ShouldContain(content.Title);
        model.Actions.SelectMany(action => action.Contents).Distinct()
            .ShouldBeSubsetOf(model.Contents.Select(content => content.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_and_signal_of_a_score_is_on_the_score_card(string name)
    {
        var (model, page) = Print(name);
        var expected = model.Scores.SelectMany(score => score.Rules).Select(rule => rule.Code)
            .Concat(model.Signals.Select(signal => signal.Code));
        page.QuerySelectorAll(".is-score-card").SelectMany(PrintedPage.Codes).Order().ShouldBe(expected.Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_printed_step_has_the_id_that_the_flow_graph_gives_it(string name)
    {
        var (model, _) = Print(name);
        var ids = LibraryWorkspace.Flow.Plays.SelectMany(play => play.Nodes).Select(node => node.StableId)
            .Concat(LibraryWorkspace.Flow.Handoffs.SelectMany(handoff =>
                handoff.Reasons.Select(reason => reason.Id).Append(handoff.AcceptId).Append(handoff.FeedbackId)));
        model.Actions.Select(action => action.Code).ShouldBeSubsetOf(ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_front_of_a_role_page_holds_at_most_eight_steps(string name)
    {
        var (_, page) = Print(name);
        foreach (var section in page.QuerySelectorAll(".is-role-page"))
            section.QuerySelectorAll("table.role-steps").Where(table => table.Closest(".continuation") is null)
                .SelectMany(table => table.QuerySelectorAll("tbody tr")).Count().ShouldBeLessThanOrEqualTo(8);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Exactly_one_answers_for_each_step(string name)
    {
        var (model, page) = Print(name);
        foreach (var row in page.QuerySelectorAll(".is-responsibility .grid-table tbody tr"))
            row.QuerySelectorAll("td").Count(cell => cell.TextContent.Contains('A')).ShouldBe(1, row.TextContent);
        foreach (var row in page.QuerySelectorAll(".is-responsibility .named-table tbody tr"))
            model.Actors.Select(actor => actor.Title).ShouldContain(row.QuerySelector("td")?.TextContent ?? "");
        page.QuerySelectorAll(".is-responsibility tbody tr").Length.ShouldBe(model.Actions.Length);
    }

    private static (GuideModel Model, IDocument Page) Print(string name) => Printed.GetOrAdd(name, PrintOnce);

    private static (GuideModel Model, IDocument Page) PrintOnce(string name)
    {
        var model = GuideModelBuilder.Build(LibraryWorkspace.Input(name), GuideWords.English);
        var options = GuideOptions.Default with { Prints = [GuidePrintKind.Guide] };
        return (model, PrintedPage.Parse(GuidePrinter.Compose(model, options, GuideWords.English).Documents.Single()));
    }
}
