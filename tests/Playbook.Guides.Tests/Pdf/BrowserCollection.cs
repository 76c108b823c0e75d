using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>Tests that share the browser, and therefore run one after the other.</summary>
[CollectionDefinition(BrowserFixture.Name)]
public class BrowserCollection : ICollectionFixture<BrowserFixture>;
