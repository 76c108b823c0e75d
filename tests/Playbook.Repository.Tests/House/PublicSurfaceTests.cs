using Playbook.Compiler.Diagnostics;
using Playbook.Runtime;
using Playbook.Testing;
using Xunit;

namespace Playbook.Repository.Tests.House;

/// <summary>What hosts may lean on changes only when somebody means it: the approved text is the contract.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_surface_of_the_compiler_is_the_approved_one() =>
        Snapshot.Match(PublicSurface.Of(typeof(Diagnostic).Assembly), "Playbook.Compiler");

    [Fact]
    public void The_surface_of_the_run_time_is_the_approved_one() =>
        Snapshot.Match(PublicSurface.Of(typeof(EffectBuffer).Assembly), "Playbook.Runtime");
}
