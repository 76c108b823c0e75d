using Playbook.Execution.Logs.Admission;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Logs;

public sealed class AdmissionRingTests
{
    [Fact]
    public void An_id_is_admitted_once_and_with_other_content_it_is_a_conflict()
    {
        var ring = default(AdmissionRing);
        ring.Admit(1, 10).ShouldBe(Admittance.Admitted);
        ring.Admit(1, 10).ShouldBe(Admittance.Duplicate);
        ring.Admit(1, 11).ShouldBe(Admittance.Conflict);
        ring.Admit(1, 10).ShouldBe(Admittance.Duplicate);
        ring.Admit(2, 10).ShouldBe(Admittance.Admitted);
    }

    [Fact]
    public void A_row_without_an_id_is_always_admitted()
    {
        var ring = default(AdmissionRing);
        ring.Admit(0, 10).ShouldBe(Admittance.Admitted);
        ring.Admit(0, 10).ShouldBe(Admittance.Admitted);
    }

    [Fact]
    public void The_last_sixty_four_ids_are_remembered_and_no_more()
    {
        var ring = default(AdmissionRing);
        for (var id = 1UL; id <= 65; id++)
            ring.Admit(id, id).ShouldBe(Admittance.Admitted);
        ring.Admit(2, 2).ShouldBe(Admittance.Duplicate);
        ring.Admit(1, 1).ShouldBe(Admittance.Admitted);
        ring.Admit(2, 2).ShouldBe(Admittance.Admitted);
    }

    [Fact]
    public void Two_leads_that_are_one_remember_the_rows_of_both_the_absorbed_ones_as_the_older()
    {
        var (gone, stays) = (default(AdmissionRing), default(AdmissionRing));
        for (var id = 1UL; id <= 100; id++)
            gone.Admit(id, id);
        for (var id = 201UL; id <= 210; id++)
            stays.Admit(id, id);
        stays.Absorb(gone);
        stays.Admit(100, 100).ShouldBe(Admittance.Duplicate);
        stays.Admit(47, 47).ShouldBe(Admittance.Duplicate);
        stays.Admit(201, 201).ShouldBe(Admittance.Duplicate);
        stays.Admit(46, 46).ShouldBe(Admittance.Admitted);
        stays.Admit(47, 47).ShouldBe(Admittance.Admitted);
    }
}
