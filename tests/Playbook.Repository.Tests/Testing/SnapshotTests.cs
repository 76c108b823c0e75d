using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.Testing;

public sealed class SnapshotTests
{
    [Fact]
    public void An_approved_text_matches() => Snapshot.Match("first\nsecond\n", "two-lines");

    [Fact]
    public void Another_text_fails_and_shows_the_lines_that_differ()
    {
        var folder = Directory.CreateTempSubdirectory("snapshot").FullName;
        Snapshot.MatchIn(folder, "first\nsecond\n", "lines", "txt", isApproving: true);
        Snapshot.MatchIn(folder, "first\r\nsecond\r\n", "lines", "txt", isApproving: false);

        var failure = Should.Throw<ShouldAssertException>(
            () => Snapshot.MatchIn(folder, "first\nthird\n", "lines", "txt", isApproving: false));

        failure.Message.ShouldContain("- second");
        failure.Message.ShouldContain("+ third");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_difference_leaves_out_what_is_equal() =>
        Snapshot.Difference("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\n7").ShouldBe("  …\n  3\n  4\n  5\n- 6\n+ 7\n");
}
