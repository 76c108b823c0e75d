using Playbook.Runtime;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

// Playbooks that are edited while people are inside.
public sealed partial class RegressionPack
{
    private const string Before = """
        play help "Help"
          on question_asked
          step first
            wait 2 days
            send a by mail
          step second
            wait 2 days
            send b by mail

        """;

    [Fact]
    public void A_step_that_is_replaced_counts_for_who_has_not_come_to_it_and_nobody_begins_anew() => Edited(
        """
        play help "Help"
          on question_asked
          step opening
            notify sales "Somebody new"
          step first
            wait 2 days
            send c by mail

        """,
        """
        2024-01-03T09:00 Send send_c
        2024-01-05T09:00 Skip help Once
        """);

    [Fact]
    public void A_step_that_is_appended_is_reached_by_who_is_still_inside() => Edited(
        Before + """
              step third
                send c by mail

            """,
        """
        2024-01-03T09:00 Send send_a
        2024-01-05T09:00 Send send_b
        2024-01-05T09:00 Send send_c
        2024-01-05T09:00 Skip help Once
        """);

    [Fact]
    public void A_step_that_is_appended_is_not_reached_by_who_has_left()
    {
        var lead = Inside().Until("2024-01-06T09:00").Edit(Company + Before + """
              step third
                send c by mail

            """).Until("2024-01-20T09:00");
        lead.Effects.ShouldBe("""
            2024-01-03T09:00 Send send_a
            2024-01-05T09:00 Send send_b

            """);
    }

    [Fact]
    public void Who_stands_at_a_statement_that_is_taken_away_has_left_and_the_place_is_named()
    {
        var lead = Inside().Edit(Company + """
            play help "Help"
              on question_asked
              again after 1 day
              step second
                wait 2 days
                send b by mail

            """).Until("2024-01-03T10:00").At("2024-01-05T09:00", "question_asked").Until("2024-01-20T09:00");
        lead.Missing.ShouldContain(name => name.EndsWith("first: wait", StringComparison.Ordinal));
        lead.Effects.ShouldBe("2024-01-07T09:00 Send send_b\n");
    }

    [Fact]
    public void A_play_that_is_published_starts_nobody_for_being_what_it_asks_for_already()
    {
        var published = Company + Before + """
            play hot "Hot"
              when lead.stage is trial
              step one
                send c by mail

            """;
        var lead = Inside().At("2024-01-01T10:00", "lead_changed", ("stage", FieldValue.Of("trial")))
            .Edit(published).Until("2024-01-02T09:00")
            .At("2024-01-02T10:00", "lead_changed", ("stage", FieldValue.Of("customer")))
            .At("2024-01-02T11:00", "lead_changed", ("stage", FieldValue.Of("trial")));
        lead.Effects.ShouldBe("2024-01-02T11:00 Send send_c\n");
    }

    [Fact]
    public void What_is_edited_around_a_touch_that_is_held_does_not_send_it_twice_or_elsewhere()
    {
        const string Held = """
            channel office "Office"
              medium email
              hours tuesday 08:00 to 18:00

            play held "Held"
              on question_asked
              step one
                send a by office

            """;
        var lead = new EditedPlaybook(Company + Held).At("2024-01-01T09:00", "question_asked")
            .Edit(Company + Held.Replace("step one", "step one\n    notify sales \"Soon\"\n    wait 1 day"))
            .Until("2024-01-20T09:00");
        lead.Effects.ShouldBe("2024-01-02T07:00 Send send_a\n");
    }

    [Fact]
    public void An_arm_of_a_split_is_drawn_once_and_kept()
    {
        const string Test = """
            experiment letters "Letters"
              measure link_clicked

            play read "Read"
              on question_asked
              again any time
              step one
                split letters
                  50% one
                    send a by mail
                  50% two
                    send b by mail

            """;
        var lead = new EditedPlaybook(Company + Test).At("2024-01-01T09:00", "lead_changed", Consent)
            .At("2024-01-01T10:00", "question_asked").At("2024-01-02T10:00", "question_asked")
            .Edit(Company + Test.Replace("    send a", "    notify sales \"A\"\n        send a"))
            .At("2024-01-03T10:00", "question_asked").At("2024-01-04T10:00", "question_asked");
        var drawn = lead.Effects.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Contains(" Send ", StringComparison.Ordinal)).Select(line => line[^1]).ToList();
        drawn.Count.ShouldBe(4);
        drawn.Distinct().ShouldHaveSingleItem();
    }

    // Three were sent within the week: one more than the new text allows, or as many as it allows still.
    [Theory]
    [InlineData(1, "Cap", "Cap")]
    [InlineData(2, "Cap", "Cap")]
    [InlineData(3, "Cap", "Cap")]
    [InlineData(4, "", "Cap")]
    [InlineData(9, "", "")]
    public void What_was_sent_counts_under_a_cap_that_is_edited(int most, string fourth, string fifth)
    {
        string Text(int cap) => Company + $$"""
            channel post "Post"
              medium email
              at most {{cap}} per 7 days
              hold nothing

            play help "Help"
              on question_asked
              again any time
              step first
                send a by post

            """;
        var lead = new EditedPlaybook(Text(3)).At("2024-01-01T08:00", "lead_changed", Consent)
            .At("2024-01-02T09:00", "question_asked").At("2024-01-03T09:00", "question_asked")
            .At("2024-01-04T09:00", "question_asked").Edit(Text(most));
        lead.Missing.ShouldBeEmpty();
        lead.At("2024-01-05T09:00", "question_asked").At("2024-01-06T09:00", "question_asked");
        string Line(int day, string skip) => $"2024-01-0{day}T09:00 "
            + (skip.Length == 0 ? "Send send_a\n" : $"Skip send_a {skip}\n");
        lead.Effects.ShouldBe(Line(2, "") + Line(3, "") + Line(4, "") + Line(5, fourth) + Line(6, fifth));
    }

    [Fact]
    public void A_cap_that_is_added_before_others_takes_nothing_from_them()
    {
        string Text(string first) => Company + $$"""
            channel post "Post"
              medium email
              {{first}}
              at most 2 per 7 days
              hold nothing

            play help "Help"
              on question_asked
              again any time
              step first
                send a by post

            """;
        var lead = new EditedPlaybook(Text("")).At("2024-01-01T08:00", "lead_changed", Consent)
            .At("2024-01-02T09:00", "question_asked").At("2024-01-03T09:00", "question_asked")
            .Edit(Text("at most 1 per 1 hour")).At("2024-01-05T09:00", "question_asked");
        lead.Effects.ShouldBe("""
            2024-01-02T09:00 Send send_a
            2024-01-03T09:00 Send send_a
            2024-01-05T09:00 Skip send_a Cap

            """);
    }

    // What was past when the play was published stays so, whatever else is said of the lead.
    [Fact]
    public void A_date_that_was_past_when_its_play_was_published_does_not_start_it_later()
    {
        var lead = new EditedPlaybook(Company + """
            play help "Help"
              on question_asked
              stop when lead.renewal_date is 2030-01-01
              step first
                send a by mail

            """)
            .At("2024-01-01T08:00", "lead_changed", Consent, ("renewal_date", FieldValue.Of(19_700)))
            .Edit(Company + """
                play renewal "Renewal"
                  on 3 days after lead.renewal_date 09:00, or at once
                  step first
                    send b by mail

                """).At("2024-01-03T09:00", "lead_changed", ("time_zone", FieldValue.Of("America/New_York")));
        lead.Effects.ShouldBeEmpty();
    }

    // 19,724 days are no instant: what is known under another type is not known.
    [Fact]
    public void A_field_of_another_type_is_unknown_until_it_is_said_again()
    {
        string Text(string type, string condition) => Company + $$"""
            lead
              ends_on {{type}}

            play help "Help"
              on question_asked
              again any time
              step first
                if {{condition}}
                  send a by mail

            """;
        var lead = new EditedPlaybook(Text("date", "lead.ends_on after 2024-01-01"))
            .At("2024-01-01T08:00", "lead_changed", Consent, ("ends_on", FieldValue.Of(19_724)))
            .At("2024-01-02T09:00", "question_asked")
            .Edit(Text("instant", "lead.ends_on is known"));
        lead.Missing.ShouldBe(["lead.ends_on date"]);
        lead.At("2024-01-05T09:00", "question_asked").Effects.ShouldBe("2024-01-02T09:00 Send send_a\n");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_was_counted_counts_where_another_number_is_asked_for(int least)
    {
        string Text(int number) => Company + $$"""
            play help "Help"
              on question_asked
              step first
                if at least {{number}} page_viewed in the last 7 days
                  send a by mail

            """;
        var lead = new EditedPlaybook(Text(2)).At("2024-01-01T08:00", "lead_changed", Consent)
            .At("2024-01-02T09:00", "page_viewed").At("2024-01-03T09:00", "page_viewed")
            .Edit(Text(least)).At("2024-01-04T09:00", "page_viewed").At("2024-01-05T09:00", "question_asked");
        lead.Effects.ShouldBe("2024-01-05T09:00 Send send_a\n");
    }

    private static (string, FieldValue) Consent => ("email_consent", FieldValue.Of(1));

    private static EditedPlaybook Inside() => new EditedPlaybook(Company + Before)
        .At("2024-01-01T08:00", "lead_changed", Consent).At("2024-01-01T09:00", "question_asked");

    // The lead is in its first wait when the text is edited, and asks again while it is on its way.
    private static void Edited(string after, string effects) => Inside().Edit(Company + after)
        .Until("2024-01-04T09:00").At("2024-01-05T09:00", "question_asked").Until("2024-01-20T09:00")
        .Effects.ShouldBe(effects + "\n");
}
