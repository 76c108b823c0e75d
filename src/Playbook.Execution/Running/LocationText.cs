using Playbook.Compiler.Diagnostics;

namespace Playbook.Execution.Running;

/// <summary>
/// Says a place in a file as people do: <c>nurture.playbook:12</c>. Nothing for a place that is in no file.
/// </summary>
public delegate string LocationText(SourceLocation location);
