using System.Diagnostics;
using Shouldly;
using Xunit;

namespace Playbook.Samples.Tests;

/// <summary>An app that runs while its playbooks are written.</summary>
[Collection(PackagesCollection.Name)]
public sealed class WatchTests(PackageFeed feed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task An_edit_of_a_playbook_reaches_an_app_that_is_watched()
    {
        var console = feed.Sample("Console");
        console.Write("Program.cs", """
            using Answers.Playbooks;

            while (true)
            {
                var lead = Workspace.NewLead("ana");
                var asked = new PriceAsked { At = DateTimeOffset.Now, Plan = PriceAskedPlan.Small };
                foreach (var effect in lead.Fire(asked))
                    Console.WriteLine($"said: {effect.Words}");
                Thread.Sleep(500);
            }
            """);
        console.Replace("answers.playbook", "send worksheet by email", "notify sales \"A question\"");
        console.Replace("answers.playbook", "      because \"They can work it out without talking to us\"\n", "");
        console.BuildCleanly();

        // Nobody is there to be asked whether to start again, which an edit of data needs.
        using var watch = feed.Start(
            console.Folder, "dotnet", "watch", "run", "--non-interactive", "--no-restore");
        _ = watch.StandardError.ReadToEndAsync();
        try
        {
            await Says(watch, "said: notify sales \"A question\"");
            console.Replace("answers.playbook", "A question", "Somebody asked");
            await Says(watch, "said: notify sales \"Somebody asked\"");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    private static async Task Says(Process process, string words)
    {
        var waited = Stopwatch.StartNew();
        var said = new List<string>();
        while (waited.Elapsed < Patience
            && await process.StandardOutput.ReadLineAsync().WaitAsync(Patience - waited.Elapsed) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return;
            said.Add(line);
        }

        string.Join('\n', said.TakeLast(40)).ShouldContain(words);
    }
}
