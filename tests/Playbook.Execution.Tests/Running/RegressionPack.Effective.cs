using Xunit;

namespace Playbook.Execution.Tests.Running;

// What a version of a playbook says that is not in effect.
public sealed partial class RegressionPack
{
    // One is retired before the other is in effect: in between the play is refused, in both its versions.
    [Fact]
    public void A_trigger_is_refused_only_while_no_version_of_its_playbook_is_in_effect() => Check(
        Second + """
              effective 2024-01-05

            """ + Plays.TrimStart('\n').Replace("send a", "send b") + """

            scenario "a day between"
              lead ana with email_consent yes
              at 2024-01-04 10:00 question_asked
              at 2024-01-05 10:00 question_asked
            """ + Retired + Plays,
        """
        thursday 2024-01-04 10:00 guide skipped because not-effective
        thursday 2024-01-04 10:00 guide skipped because not-effective
        friday 2024-01-05 10:00 send b by mail
        """);

    // Who is inside the older version goes on there, and is told why it ends.
    [Fact]
    public void A_way_into_a_play_of_a_version_that_is_retired_is_a_skip_although_another_is_in_effect() => Check(
        Second + Plays + """
            scenario "on its way"
              lead ana with email_consent yes
              at 2024-01-02 10:00 form_submitted
              at 2024-01-09 10:00
            """ + Retired + """

            play early "Early"
              on form_submitted
              step one
                wait 5 days
                continue with guide
            """ + Plays,
        """
        sunday 2024-01-07 10:00 guide skipped because not-effective
        """);
}
