using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Playbook.Samples.Tests;

[Collection(PackagesCollection.Name)]
public sealed partial class SampleTests(PackageFeed feed)
{
    [Fact]
    public void A_console_app_fires_events_matches_effects_and_goes_on_after_a_restart()
    {
        var console = feed.Sample("Console");
        console.BuildCleanly();

        console.Lines("bin/Debug/net10.0/Console.dll")
            .ShouldBe(["mail worksheet to ana, line answers.playbook:15", "consent True, next 2026-12-03 09:00"]);
        console.Lines("bin/Debug/net10.0/Console.dll")
            .ShouldBe(["tell sales: Nobody has called yet", "consent True, next"]);
    }

    [Fact]
    public void A_library_brings_its_playbooks_to_the_app_that_uses_it()
    {
        var library = feed.Sample("Library");
        library.BuildCleanly("App");

        library.Lines("App/bin/Debug/net10.0/App.dll")
            .ShouldBe(["ana: send worksheet by email skipped because consent"]);
        // What the author wrote is what a developer reads while typing.
        library.Read("Campaigns/bin/Debug/net10.0/Campaigns.xml")
            .ShouldContain("<summary>Asked for a price Somebody wants to know what it costs.</summary>");

        library.Replace("Campaigns/Campaigns.csproj", "Version=\"0.1.0\"", "Version=\"0.1.0\" PrivateAssets=\"All\"");
        library.Replace("Campaigns/Campaigns.csproj", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "");
        library.Build("Campaigns").Findings.ShouldContain(line => line.Contains("warning PB6075: "));
    }

    [Fact]
    public void A_project_of_several_targets_has_playbooks_in_those_that_can_run_them()
    {
        var project = feed.Sample("MultiTarget");
        project.BuildCleanly();

        Holds(project, "net10.0", "PriceAsked").ShouldBeTrue();
        Holds(project, "netstandard2.0", "PriceAsked").ShouldBeFalse();

        project.Replace("MultiTarget.csproj", " Condition=\"'$(TargetFramework)' != 'netstandard2.0'\"", "");
        project.Build().Findings.ShouldContain(line =>
            line.Contains("error PB6061: ") && line.Contains("`netstandard2.0`"));
    }

    [Fact]
    public async Task A_web_app_takes_webhooks_and_hands_effects_to_a_sender_once()
    {
        var web = feed.Sample("WebApi");
        web.BuildCleanly();
        using var process = feed.Start(
            web.Folder, "dotnet", "bin/Debug/net10.0/WebApi.dll", "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(process) };
            await client.PostAsync("webhooks/ana/consent?at=2026-12-01T08:00:00Z", null);

            var answer = await client.PostAsJsonAsync(
                "webhooks/ana/price-asked", new { at = "2026-12-01T09:00:00Z", plan = 1 });
            (await answer.Content.ReadFromJsonAsync<string[]>()).ShouldBe(["send worksheet by email"]);
            await client.PostAsJsonAsync(
                "webhooks/ana/price-asked", new { at = "2026-12-01T10:00:00Z", plan = 1 });
            await client.PostAsync("clock?now=2026-12-04T09:00:00Z", null);

            (await client.GetFromJsonAsync<string[]>("sent")).ShouldBe(
            [
                "ana: answer skipped because already-inside",
                "ana: notify sales \"Nobody has called yet\"",
                "ana: send worksheet by email",
            ]);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static bool Holds(Consumer project, string target, string type) =>
        File.ReadAllText(project.PathOf($"bin/Debug/{target}/MultiTarget.dll"))
            .Contains(type, StringComparison.Ordinal);

    private static async Task<Uri> AddressOf(System.Diagnostics.Process process)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
                return new Uri(match.Value + "/");
        }

        throw new InvalidOperationException("The web app ended before it listened: "
            + await process.StandardError.ReadToEndAsync());
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
