using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

/// <summary>Commands that do their work again while somebody writes.</summary>
public sealed class WatchTests
{
    private const string Before = "segment big\n  lead.employees above 50\n";
    private const string After = "segment huge\n  lead.employees  above 500\n";

    [Theory]
    [InlineData("huge", "symbols", "--watch")]
    [InlineData("`huge`", "syntax", "main.playbook", "--watch")]
    [InlineData("main.playbook", "format", "--check", "--watch")]
    [InlineData("formatted", "format", "--watch")]
    public void A_change_is_seen(string seen, params string[] arguments)
    {
        Watch(arguments, (sandbox, results, _) =>
        {
            results.ToString().ShouldNotContain(seen);
            sandbox.With("main.playbook", After);
            Wait(() => results.ToString().Contains(seen, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_mistake_that_comes_in_is_mended_where_it_stands()
    {
        Watch(["fix", "--watch"], (sandbox, _, notes) =>
        {
            notes.ToString().ShouldContain("Fixed 0 findings");
            sandbox.With("main.playbook", Before.Replace("above", "more than"));
            Wait(() => notes.ToString().Contains("Fixed 1 finding in 1 file", StringComparison.Ordinal));
            File.ReadAllText(sandbox.PathOf("main.playbook")).ShouldBe(Before);
        });
    }

    private static void Watch(string[] arguments, Action<Sandbox, StringWriter, StringWriter> change)
    {
        using var sandbox = new Sandbox().With(".editorconfig", "root = true\n").With("main.playbook", Before);
        using var stop = new CancellationTokenSource();
        var (results, notes) = (new StringWriter(), new StringWriter());
        var run = new Thread(() => Tool.Run(
            arguments,
            sandbox.HostWith(TextWriter.Synchronized(results), TextWriter.Synchronized(notes), stop.Token)));
        run.Start();

        Wait(() => notes.ToString().Contains("Waiting for a change", StringComparison.Ordinal));
        change(sandbox, results, notes);
        stop.Cancel();
        run.Join(TimeSpan.FromSeconds(20)).ShouldBeTrue();
    }

    private static void Wait(Func<bool> condition) =>
        SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(30)).ShouldBeTrue();
}
