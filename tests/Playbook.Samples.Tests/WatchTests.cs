using System.Diagnostics;
using Xunit;

namespace Playbook.Samples.Tests;

/// <summary>A program that runs under <c>dotnet watch</c> while somebody writes its playbooks.</summary>
[Collection(PackagesCollection.Name)]
public sealed class WatchTests(PackageFeed feed)
{
    private const string Playbook = "answers.playbook";

    // Ends by itself, should nobody end it.
    private const string Program = """
        using Answers.Playbooks;

        for (var round = 0; round < 1000; round++)
        {
            Speaker.Speak();
            await Task.Delay(200);
        }

        static class Speaker
        {
            public static void Speak()
            {
                var asked = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
                var lead = Workspace.NewLead("ana");
                lead.Fire(new PriceAsked { At = asked, Plan = PriceAskedPlan.Large });
                foreach (var effect in lead.AdvanceTo(asked.AddDays(7)))
                    Console.WriteLine(effect.Words);
            }
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task An_edit_reaches_the_running_program_and_a_mistake_is_told_where_it_is()
    {
        var console = feed.Sample("Console");
        console.Write("Program.cs", Program);
        console.BuildCleanly();
        // What it says of itself goes to the error output, what the program says to the other; here in their order.
        using var watch = feed.Start(
            console.Folder, "sh", "-c", "exec dotnet watch --non-interactive run --no-restore 2>&1");
        try
        {
            // An edit before this is one that nobody watches for.
            await Said(watch, "Waiting for changes");
            await Said(watch, "notify sales \"Nobody has called yet\"");

            // A text stands in the tables, which a program reads when it starts.
            console.Replace(Playbook, "Nobody has called yet", "Call them now");
            await Said(watch, "notify sales \"Call them now\"");

            console.Replace(Playbook, "send worksheet", "send workshet");
            await Said(watch, $"{console.PathOf(Playbook)}(15,10): error PB2001: ");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }
    }

    private static async Task Said(Process process, string expected)
    {
        using var limit = new CancellationTokenSource(Patience);
        var said = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (line.Contains(expected, StringComparison.Ordinal))
                    return;
                said.Add(line);
            }
        }
        catch (OperationCanceledException)
        {
            // What was said instead is what one wants to read.
        }

        throw new InvalidOperationException($"Never said: {expected}\n{string.Join('\n', said.Distinct())}");
    }
}
