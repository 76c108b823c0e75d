using System.Collections.Immutable;

namespace Playbook.Execution.Compiling;

/// <summary>Emitted C# that does not compile: a mistake of this compiler, never of an author.</summary>
/// <param name="errors">What the C# compiler said.</param>
public sealed class EmittedCodeException(ImmutableArray<string> errors)
    : Exception($"The emitted C# does not compile: {errors[0]}")
{
    /// <summary>What the C# compiler said, at least one.</summary>
    public ImmutableArray<string> Errors => errors;
}
