using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Symbols;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class ConditionMeaningTests
{
    [Fact]
    public void Is_resolves_by_the_type_on_its_left()
    {
        OfSegment("lead.stage is customer or trial").ShouldBeOfType<BoundIsOneOf>().Values
            .ShouldBe([new ChoiceValue("customer"), new ChoiceValue("trial")]);
        OfSegment("lead.email_consent is yes").ShouldBeOfType<BoundIsOneOf>().Values.ShouldBe([new YesNoValue(true)]);
        OfSegment("warmth is hot").ShouldBeOfType<BoundScoreInBand>().Bands
            .Select(band => (band.Name, band.Low, band.High)).ShouldBe([("hot", 60, 100)]);
        OfSegment("warmth is 7").ShouldBeOfType<BoundIsOneOf>().Values.ShouldBe([new NumberValue(7_000_000)]);
    }

    [Fact]
    public void In_the_last_asks_a_date_or_an_event_as_the_name_says()
    {
        OfSegment("lead.renewal_date in the last 7 days").ShouldBeOfType<BoundDateWithin>().IsNext.ShouldBeFalse();
        OfSegment("lead.renewal_date in the next 7 days").ShouldBeOfType<BoundDateWithin>().IsNext.ShouldBeTrue();
        var happened = OfSegment("page_viewed in the last 7 days where path starts with \"/x\"")
            .ShouldBeOfType<BoundHappened>();
        happened.Subject.Name.ShouldBe("page_viewed");
        happened.Span.ShouldBeOfType<BoundInTheLast>().Length.ShouldBe(new Duration(7, DurationUnit.Day));
        happened.Where.ShouldBeOfType<BoundTextTest>().Field.ShouldBeOfType<BoundMatchedEventField>();
    }

    [Fact]
    public void Times_of_day_go_on_past_midnight_and_never_from_one_to_itself()
    {
        Check.Diagnostics("""
            lead
              best_hour time

            segment night
              lead.best_hour from 22:00 to 06:00

            segment never
              lead.best_hour {|PB2110:from 09:00 to 09:00|}
            """);
    }

    [Fact]
    public void Is_not_and_is_none_of_are_the_plain_negation()
    {
        OfSegment("lead.country is known and lead.country is not \"DE\"").ShouldBeOfType<BoundAnd>().Operands[1]
            .ShouldBeOfType<BoundNot>().Operand.ShouldBeOfType<BoundIsOneOf>();
        OfSegment("lead.country is none of \"DE\", \"AT\"").ShouldBeOfType<BoundNot>().Operand
            .ShouldBeOfType<BoundIsOneOf>().Values.Length.ShouldBe(2);
    }

    [Fact]
    public void Silence_is_asked_for_a_time_or_within_a_span()
    {
        OfSegment("no activity for 14 days").ShouldBeOfType<BoundQuietFor>().Subject.ShouldBeNull();
        OfSegment("no activity in the last 14 days").ShouldBeOfType<BoundNoActivity>();
        OfSegment("no page_viewed for 2 weeks").ShouldBeOfType<BoundQuietFor>().Length
            .ShouldBe(new Duration(2, DurationUnit.Week));
        OfSegment("no page_viewed in the last 2 weeks").ShouldBeOfType<BoundNotHappened>();
        var count = OfSegment("at most 3 page_viewed in the last 1 week").ShouldBeOfType<BoundCount>();
        (count.IsAtLeast, count.Count).ShouldBe((false, 3));
    }

    [Fact]
    public void Ranges_and_comparisons_keep_the_scale_of_the_type()
    {
        var range = OfSegment("lead.employees from 50 to 2000.5").ShouldBeOfType<BoundBetween>();
        (range.From, range.To).ShouldBe((new NumberValue(50_000_000), new NumberValue(2_000_500_000)));
        OfSegment("lead.renewal_date before 1970-01-02").ShouldBeOfType<BoundComparison>()
            .ShouldSatisfyAllConditions(
                test => test.Comparison.ShouldBe(ComparisonKind.Below),
                test => test.Value.ShouldBe(new DateValue(1)));
        OfSegment("lead.topics contains \"guards\"").ShouldBeOfType<BoundTextTest>();
    }

    private static BoundCondition OfSegment(string condition)
    {
        var text = $"""
            score warmth from 0 to 100
              +10 for page_viewed, once per 7 days
              band cold below 30
              band warm from 30
              band hot from 60

            segment asked
              {condition}
            """;
        return Workspaces.CompileSound(text).BoundWorkspace.Segments.Single().Condition;
    }
}
