using Xunit;

namespace Playbook.Execution.Tests.Running;

// Points that statements give and take.
public sealed partial class RegressionPack
{
    private const string Fit = """
        score fit from 0 to 100
          +45 if lead.stage is trial
          band poor below 40
          band good from 40

        """;

    // That is why a play that takes them and starts by them goes round, and the check says so.
    [Fact]
    public void What_a_statement_takes_from_a_score_of_fit_comes_back_at_the_same_instant() => Check(
        Fit + """
            play spend "Spend"
              when fit is good
              again any time
              step one
                send a by mail
                score fit -15
                if fit is poor
                  notify rep "For now"

            scenario "spent"
              lead ana with email_consent yes
              at monday 09:00 lead.stage becomes trial
              expect fit is 45
              at tuesday 09:00
              expect fit is 45
            """,
        """
        monday 2024-01-01 09:00 send a by mail
        monday 2024-01-01 09:00 notify rep
        monday 2024-01-01 09:00 spend skipped because same-instant
        """);

    [Fact]
    public void What_a_statement_takes_from_a_score_of_points_stays_away_and_starts_nobody() => Check(
        """
        score warmth from 0 to 100
          +45 for question_asked
          band cold below 40
          band hot from 40

        play spend "Spend"
          when warmth is hot
          again any time
          step one
            send a by mail
            score warmth -15

        scenario "spent"
          lead ana with email_consent yes
          at monday 09:00 question_asked
          expect warmth is 30
          at tuesday 09:00 question_asked
          expect warmth is 60
        """,
        """
        monday 2024-01-01 09:00 send a by mail
        tuesday 2024-01-02 09:00 send a by mail
        """);
}
