using Playbook.Compiler.Text;

namespace Playbook.Testing;

/// <summary>A place in a test's text where a finding is expected.</summary>
public sealed record Mark(string Code, string Path, TextSpan Span);
