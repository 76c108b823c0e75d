using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class PlayMeaningTests
{
    [Fact]
    public void A_play_knows_its_audience_its_starts_and_its_stops()
    {
        var play = Play("""
            segment big
              lead.employees above 500

            play reminder "Reminder"
              > For those who come.
              not for big
              on webinar_registered as webinar per webinar, at most 2 at once where minutes_known is yes
              on every 2 weeks on monday 09:00
              on 7 days before lead.renewal_date, or at once
              when lead.stage is trial
              again after 90 days
              stop on meeting_booked
              stop when lead.stage is customer
              hold out 12.5%
              priority 3
              step first
                wait until 1 day before webinar.starts_at
                finish

            event webinar_registered from lead, engagement
              webinar text
              starts_at instant
              minutes_known yes or no
            """);

        play.Triggers.Select(trigger => trigger.GetType()).ShouldBe(
        [
            typeof(BoundMatchTrigger), typeof(BoundWeeklyTrigger), typeof(BoundFieldDateTrigger),
            typeof(BoundConditionTrigger),
        ]);
        var match = (BoundMatchTrigger)play.Triggers[0];
        (match.Name?.Name, match.Per?.Name, match.AtMostAtOnce).ShouldBe(("webinar", "webinar", 2));
        match.Match.Where.ShouldBeOfType<BoundIsOneOf>();
        ((BoundWeeklyTrigger)play.Triggers[1]).ShouldSatisfyAllConditions(
            trigger => trigger.Weeks.ShouldBe(2), trigger => trigger.Time.MinuteOfDay.ShouldBe(540));
        ((BoundFieldDateTrigger)play.Triggers[2]).ShouldSatisfyAllConditions(
            trigger => trigger.Time.ShouldBe(new TimeValue(540)), trigger => trigger.OrAtOnce.ShouldBeTrue());
        play.Again.ShouldBe(new BoundAgain(true, new Duration(90, DurationUnit.Day)));
        play.Stops.Length.ShouldBe(2);
        (play.HoldOutBasisPoints, play.Priority, play.NotFor.Single().Name).ShouldBe((1250, 3, "big"));
        play.Prose.Parts.OfType<BoundProseText>().Single().Text.ShouldBe("For those who come.");
        play.Steps.Single().Body.Statements[0].ShouldBeOfType<BoundWaitUntil>().Moment
            .ShouldBeOfType<BoundFieldMoment>().Field.ShouldBeOfType<BoundEnrolmentField>();
    }

    [Fact]
    public void Statements_are_counted_outer_before_inner()
    {
        var play = Play("""
            team sales

            play ladder
              on form_submitted
              step first
                if lead.stage is trial
                  notify sales
                otherwise
                  wait 1 day
                task "Look" for sales within 2 working days, otherwise notify sales and reassign at most 2 times
                  when done
                    finish
            """);

        var statements = play.Steps.Single().Body.Statements;
        var branching = statements[0].ShouldBeOfType<BoundIf>();
        branching.Ordinal.ShouldBe(0);
        branching.Branches.Single().Body.Statements.Single().Ordinal.ShouldBe(1);
        branching.Otherwise.ShouldNotBeNull().Statements.Single().Ordinal.ShouldBe(2);
        var task = statements[1].ShouldBeOfType<BoundTask>();
        (task.Ordinal, task.IsWaiting).ShouldBe((3, true));
        var within = task.Within.ShouldNotBeNull();
        (within.Length, within.Notify?.Name, within.ReassignTimes)
            .ShouldBe((new Duration(2, DurationUnit.WorkingDay), "sales", 2));
        task.FindOutcome(OutcomeKind.Done).ShouldNotBeNull().Body.Statements.Single().Ordinal.ShouldBe(4);
    }

    [Fact]
    public void A_call_has_its_talk_its_attempts_and_its_outcomes()
    {
        var call = Statement<BoundCall>("""
            call by sales within 8 working hours
              needs page_viewed in the last 14 days
              prepare "Read"
              ask "Why now?" as lead.source
              tell "We help."
              feature "Fast"
              proof guide
              attempts at most 3 over 6 days
              because "An answer"
              when asked to call later
                wait until 1 day after lead.call_back_at
              when skipped because consent
                finish
            """);

        call.Channel?.Name.ShouldBe("phone");
        call.Purpose.ShouldBe(TouchPurpose.Ask);
        call.Needs.Single().ShouldBeOfType<BoundHappened>();
        call.Talk.Select(talk => talk.GetType().Name)
            .ShouldBe(["BoundTalkLine", "BoundQuestion", "BoundTalkLine", "BoundTalkLine", "BoundProof"]);
        call.Attempts.ShouldNotBeNull().AtMost.ShouldBe(3);
        call.Because.ShouldBe("An answer");
        call.Outcomes.Select(outcome => (outcome.Kind, outcome.Reason)).ShouldBe(
            [(OutcomeKind.AskedToCallLater, null), (OutcomeKind.Skipped, SkipReason.Consent)]);
    }

    [Fact]
    public void A_message_has_a_subject_and_holes()
    {
        var send = Statement<BoundSend>("""
            send guide by email
              subject "For {lead.first_name or ""you""}: {{50}"
              > Dear {lead.first_name or "reader"}, see {guide.link}.
            """);

        send.Subject.ShouldNotBeNull().Parts.Select(Show).ShouldBe(["For ", "[first_name|you]", ": {50}"]);
        send.Prose.Parts.Select(Show).ShouldBe(["Dear ", "[first_name|reader]", ", see ", "[guide.link|]", "."]);
        send.PurposeOf(send.Contents.Single()).ShouldBe(TouchPurpose.Value);
    }

    [Fact]
    public void Choices_routes_and_splits_keep_their_lines()
    {
        var choose = Statement<BoundChoose>("""
            choose "Which?" by lead within 3 days
              when demo
                finish
              when rejected
                finish
              otherwise
                finish
            """);
        choose.Outcomes.Select(outcome => (outcome.Kind, outcome.Answer)).ShouldBe(
            [(OutcomeKind.Answer, "demo"), (OutcomeKind.Answer, "rejected"), (OutcomeKind.Otherwise, null)]);

        var route = Statement<BoundRoute>("""
            route by lead.country
              "DE" or "AT" to sales
              otherwise to sales
            """);
        route.Lines.Single().Values.ShouldBe([new TextValue("DE"), new TextValue("AT")]);
        route.Otherwise?.Name.ShouldBe("sales");

        Statement<BoundSplit>("""
            split wording
              12.5% short
                finish
              87.5% long
                finish
            """).Arms.Select(arm => (arm.Name, arm.BasisPoints)).ShouldBe([("short", 1250), ("long", 8750)]);
    }

    private static string Show(BoundProsePart part) => part switch
    {
        BoundProseText text => text.Text,
        BoundProseHole { Field: BoundLeadField field } hole => $"[{field.Field.Name}|{hole.Fallback}]",
        BoundProseHole { Field: BoundDeclarationField field } hole =>
            $"[{field.Declaration.Name}.{field.FieldName}|{hole.Fallback}]",
        _ => throw new InvalidOperationException($"Unreachable: {part}."),
    };

    private static BoundPlay Play(string text) => Workspaces.CompileSound(text).BoundWorkspace.Plays.Single();

    private static T Statement<T>(string statement) where T : BoundStatement
    {
        var lines = string.Join("\n", statement.Split('\n').Select(line => "    " + line.TrimEnd('\r')));
        var text = $"""
            team sales

            experiment wording

            content guide "The guide"
              gives "Answers"
              link "https://example.com"

            play hello
              on form_submitted
              step first

            """ + lines + "\n";
        return Play(text).Steps.Single().Body.Statements.Single().ShouldBeOfType<T>();
    }
}
