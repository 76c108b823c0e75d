using Playbook.Guides.Pdf;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>
/// A test that needs Chromium. Without one it is skipped and says why; where the environment asks for a browser by
/// PLAYBOOK_REQUIRE_BROWSER=1 it runs all the same, and fails.
/// </summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        var isRequired = Environment.GetEnvironmentVariable("PLAYBOOK_REQUIRE_BROWSER") == "1";
        if (!isRequired && Chromium.Find(Environment.GetEnvironmentVariable("PLAYBOOK_CHROMIUM")) is null)
            Skip = "Chromium is not installed; set PLAYBOOK_REQUIRE_BROWSER=1 to make this a failure.";
    }
}
