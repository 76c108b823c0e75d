using Microsoft.CodeAnalysis;

namespace Playbook.Build;

/// <summary>Placeholder entry for packaging.</summary>
[Generator]
public sealed class PlaybookGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
