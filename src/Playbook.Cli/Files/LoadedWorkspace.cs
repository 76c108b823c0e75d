using Playbook.Compiler;

namespace Playbook.Cli.Files;

/// <summary>A workspace's files together with what the compiler says of them.</summary>
internal sealed record LoadedWorkspace(Workspace Workspace, WorkspaceAnalysis Analysis);
