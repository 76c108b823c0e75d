using Playbook.Execution.Tests.Running;
using Xunit;

namespace Playbook.Execution.Tests.Scenarios;

public sealed class PlaybooksPassTheirScenarios
{
    [Fact]
    public void Every_scenario_of_the_playbooks_holds_in_the_runner() =>
        TestWorkspace.OfFolder("playbooks").ShouldPass();
}
