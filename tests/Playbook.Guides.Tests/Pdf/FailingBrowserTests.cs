using System.Collections.Immutable;
using Playbook.Guides.Pdf;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Pdf;

/// <summary>A browser that is not there, ends at once, hangs, or answers nonsense is told in a few words.</summary>
public sealed class FailingBrowserTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playbook-tests-");

    [Fact]
    public void No_program_at_a_named_place_is_no_browser() =>
        Chromium.Find(Path.Combine(_folder.FullName, "nowhere")).ShouldBeNull();

    [Theory]
    [InlineData("echo 'cannot open display' >&2; exit 3", "cannot open display")]
    [InlineData("exit 0", "it ended without a word")]
    [InlineData("sleep 60", "it took longer than 3 seconds")]
    [InlineData("echo 'DevTools listening on ws://127.0.0.1:9/x' >&2; sleep 60", "")]
    public void A_browser_that_does_not_work_is_no_session_and_says_why(string script, string why)
    {
        if (OperatingSystem.IsWindows())
            return;
        var browser = new Chromium(Program(script)) { Patience = Patience };
        BrowserSession.Start(browser, CancellationToken.None, out var failure).ShouldBeNull();
        failure.ShouldNotBeEmpty();
        failure.ShouldContain(why);
    }

    [BrowserFact]
    public void A_browser_that_is_gone_gives_a_finding_and_no_bytes()
    {
        var browser = Chromium.Find(Environment.GetEnvironmentVariable("PLAYBOOK_CHROMIUM")).ShouldNotBeNull();
        var session = BrowserSession.Start(browser, CancellationToken.None, out _).ShouldNotBeNull();
        session.Dispose();
        var result = PdfPrinter.Print(
            session, "guide", (ImmutableDictionary<string, int> _) => "<p>x</p>", CancellationToken.None);
        result.Bytes.ShouldBeEmpty();
        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("PB6531");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Program(string script)
    {
        var path = Path.Combine(_folder.FullName, "browser");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
