using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <param name="Text">As the reader gets it: doubled braces are single.</param>
public sealed record BoundProseText(SourceLocation Location, string Text) : BoundProsePart(Location);
