using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Emit;

public sealed class WorkspaceCompilerTests
{
    [Fact]
    public void The_assembly_refers_to_nothing_that_is_not_allowed()
    {
        using var workspace = EmittedWorkspace.OfFolder(
            "playbooks/workspace.playbook", "playbooks/warm-inbound.playbook");

        var references = workspace.Loaded.Assembly.GetReferencedAssemblies().Select(name => name.Name);

        references.ShouldBeSubsetOf(Compiling.WorkspaceCompiler.Allowed);
    }
}
