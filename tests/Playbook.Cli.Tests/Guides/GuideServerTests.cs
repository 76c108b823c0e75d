using System.Net;
using Playbook.Cli.Guides;
using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Guides;

/// <summary>What somebody who edits sees in a browser.</summary>
public sealed class GuideServerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playbook-tests-");
    private readonly HttpClient _client = new();

    [Fact]
    public async Task A_print_is_shown_on_this_machine_and_asks_for_itself_again()
    {
        Write("spring/guide.html", "<p>first</p>");
        using var server = GuideServer.Start(_folder.FullName).ShouldNotBeNull();
        server.Address.ShouldStartWith("http://localhost:");

        (await _client.GetStringAsync(server.Address)).ShouldContain("/spring/guide.html");
        using var shown = await _client.GetAsync(server.Address + "spring/guide.html");
        shown.Headers.GetValues("Refresh").ShouldBe(["1"]);
        (await shown.Content.ReadAsStringAsync()).ShouldBe("<p>first</p>");

        Write("spring/guide.html", "<p>second</p>");
        (await _client.GetStringAsync(server.Address + "spring/guide.html")).ShouldBe("<p>second</p>");
    }

    [Theory]
    [InlineData("../secret.html")]
    [InlineData("..%2fsecret.html")]
    [InlineData("secret.txt")]
    [InlineData("nowhere.html")]
    public async Task What_is_no_print_is_not_shown(string path)
    {
        Write("prints/guide.html", "<p>print</p>");
        Write("prints/secret.txt", "secret");
        Write("secret.html", "secret");
        using var server = GuideServer.Start(Path.Combine(_folder.FullName, "prints")).ShouldNotBeNull();
        using var shown = await _client.GetAsync(server.Address + path);
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await shown.Content.ReadAsStringAsync()).ShouldNotContain("secret");
    }

    [Fact]
    public async Task Nothing_printed_yet_is_an_empty_list()
    {
        using var server = GuideServer.Start(Path.Combine(_folder.FullName, "none")).ShouldNotBeNull();
        (await _client.GetStringAsync(server.Address)).ShouldBeEmpty();
    }

    public void Dispose()
    {
        _client.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
    }
}
