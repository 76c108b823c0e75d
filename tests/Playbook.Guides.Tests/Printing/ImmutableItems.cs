using System.Collections.Immutable;

namespace Playbook.Guides.Tests.Printing;

/// <summary>Makes an immutable array of a type that is known at run time only.</summary>
internal static class ImmutableItems
{
    public static ImmutableArray<T> Create<T>(T[] items) => [.. items];
}
