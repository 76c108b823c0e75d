using Xunit;

namespace Playbook.Samples.Tests;

/// <summary>All tests share the packages, and take turns: a build has the machine for itself.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "packages";
}
