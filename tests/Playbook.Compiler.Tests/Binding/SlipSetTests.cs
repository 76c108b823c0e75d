using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

/// <summary>Several slips at once: as many messages, each on its culprit, in whatever order they were made.</summary>
public sealed class SlipSetTests
{
    private const int Sets = 700;

    public static TheoryData<string> Bases => [.. SlipBase.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Bases))]
    public void K_slips_give_k_messages_each_on_its_culprit(string name)
    {
        var workspace = SlipBase.All.Single(item => item.Name == name);
        Seeded.Run(Sets, (random, _) =>
        {
            var set = workspace.Choose(random, random.Next(2, 9));
            workspace.Complaint(set).ShouldBeNull();
        });
    }
}
