using Playbook.Guides.Drawing;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Drawing;

public class SeparationTests
{
    [Fact]
    public void Points_that_do_not_touch_stay_where_they_want_to_be() =>
        Separation.Place([10, 40], [1, 1], [20], 0, 100).ShouldBe([10, 40]);

    [Fact]
    public void Points_that_want_the_same_place_share_it_evenly() =>
        Separation.Place([50, 50], [1, 1], [20], 0, 100).ShouldBe([40, 60]);

    [Fact]
    public void No_point_leaves_the_line() =>
        Separation.Place([-30, 200], [1, 1], [20], 0, 100).ShouldBe([0, 100]);
}
