using Playbook.Execution.Logs.Mapping;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Logs;

public sealed class ShippedMappingTests
{
    [Fact]
    public void Every_shipped_mapping_reads_without_a_problem_and_bears_its_name()
    {
        ShippedMappings.Names.ShouldBe(["cloudevents", "hubspot", "marketo", "playbook", "segment"]);
        foreach (var name in ShippedMappings.Names)
        {
            var (mapping, problems) = LogMappingReader.Read(name, ShippedMappings.TextOf(name).ShouldNotBeNull());
            problems.ShouldBeEmpty();
            mapping.ShouldNotBeNull().Name.ShouldBe(name);
        }

        ShippedMappings.Find("nobody").ShouldBeNull();
    }

}
