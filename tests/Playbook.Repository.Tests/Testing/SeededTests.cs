using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Repository.Tests.Testing;

public sealed class SeededTests
{
    [Fact]
    public void A_case_has_the_same_numbers_whatever_ran_before() =>
        Seeded.ForCase(7).Next().ShouldBe(Seeded.ForCase(7).Next());

    [Fact]
    public void Cases_differ() => Seeded.ForCase(7).Next().ShouldNotBe(Seeded.ForCase(8).Next());

    [Fact]
    public void A_failure_names_seed_and_case() =>
        Should.Throw<ShouldAssertException>(() => Seeded.Run(5, (_, number) => number.ShouldBeLessThan(3)))
            .Message.ShouldStartWith($"Case 3 of seed {Seeded.Seed}");
}
