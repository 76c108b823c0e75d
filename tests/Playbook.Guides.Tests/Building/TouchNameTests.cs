using Playbook.Guides.Building;
using Playbook.Guides.Words;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Building;

/// <summary>What touches and their limits are called, so that no two rows of a print read the same.</summary>
public class TouchNameTests
{
    private const string Text = """
        playbook a "A"
          version 1
          owner desk
        team desk "Desk"
        channel mail "E-mail"
          medium email
          at most 2 per calendar week
          at most 9 per 7 days
        channel post "Letter"
          medium letter
        content rooms "Rooms and prices"
          link "https://example.com/rooms"
        content visit "A visit"
          link "https://example.com/visit"
        play p "Play"
          on question_asked
          step s
            send rooms by mail
            send rooms by post
            send visit by mail
        """;

    [Theory]
    [InlineData("en", "Rooms and prices by E-mail", "Rooms and prices by Letter")]
    [InlineData("de", "Rooms and prices per E-mail", "Rooms and prices per Letter")]
    public void Content_on_two_channels_is_named_with_its_channel(string language, string mail, string post)
    {
        var touches = Model(language).Plays.Single().Touches.Select(touch => touch.Label);
        touches.ShouldBe([mail, post, "A visit"]);
    }

    [Theory]
    [InlineData("en", "At most 2 per calendar week. At most 9 in 7 days.")]
    [InlineData("de", "Höchstens 2 je Kalenderwoche. Höchstens 9 in 7 Tagen.")]
    public void A_limit_of_a_calendar_week_is_not_one_of_any_seven_days(string language, string cap) =>
        Model(language).Channels.Select(channel => channel.Cap).Loose().ShouldContain(cap);

    private static Guides.Model.GuideModel Model(string language) =>
        GuideModelBuilder.Build(TextWorkspace.Input(Text), GuideWords.Find(language).ShouldNotBeNull());
}
