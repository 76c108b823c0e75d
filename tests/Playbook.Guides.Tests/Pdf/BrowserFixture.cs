using System.Text.Json.Nodes;
using Playbook.Guides.Pdf;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>One browser for all tests that need one: starting it takes longer than most of them.</summary>
public sealed class BrowserFixture : IDisposable
{
    public const string Name = "browser";

    private readonly Lazy<BrowserSession> _session = new(Start);

    internal BrowserSession Session => _session.Value;

    /// <summary>The value of a script in the page that is shown.</summary>
    internal JsonNode Evaluate(string script)
    {
        var parameters = new JsonObject { ["expression"] = script, ["returnByValue"] = true };
        var answer = Session.Call("Runtime.evaluate", parameters, CancellationToken.None);
        answer.ContainsKey("exceptionDetails").ShouldBeFalse(answer.ToJsonString());
        return answer["result"]?["value"] ?? throw new InvalidOperationException("The script gave no value.");
    }

    /// <summary>Shows a print as on paper: its print rules, and as wide as between its margins.</summary>
    internal void Show(string html, double millimetres)
    {
        Session.Load(html, CancellationToken.None);
        var size = new JsonObject
        {
            ["width"] = (int)Math.Round(millimetres * 96 / 25.4),
            ["height"] = 1000,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = false,
        };
        Session.Call("Emulation.setDeviceMetricsOverride", size, CancellationToken.None);
        Session.Call("Emulation.setEmulatedMedia", new JsonObject { ["media"] = "print" }, CancellationToken.None);
    }

    internal byte[] PrintShown()
    {
        var printed = Session.Call("Page.printToPDF", BrowserSession.PdfParameters(), CancellationToken.None);
        return Convert.FromBase64String(printed["data"]?.GetValue<string>() ?? "");
    }

    public void Dispose()
    {
        if (_session.IsValueCreated)
            _session.Value.Dispose();
    }

    internal static BrowserSession Start()
    {
        var browser = Chromium.Find(Environment.GetEnvironmentVariable("PLAYBOOK_CHROMIUM")).ShouldNotBeNull();
        var session = BrowserSession.Start(browser, CancellationToken.None, out var failure);
        failure.ShouldBeEmpty();
        return session.ShouldNotBeNull();
    }
}
