using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>prepare</c>, <c>tell</c> or <c>feature</c> with its words.</summary>
public sealed record BoundTalkLine(SourceLocation Location, TalkKind Kind, string Text) : BoundTalk(Location);
