using System.Text;

namespace Playbook.Benchmarks.Running;

/// <summary>The workspaces that are measured, path and text.</summary>
internal static class SampleFiles
{
    private static readonly string[] Channels = ["email", "phone"];

    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Playbook.sln")))
                folder = folder.Parent;
            return Path.Combine(
                folder?.FullName ?? throw new DirectoryNotFoundException("Run the benchmarks inside the repository."),
                "playbooks");
        }
    }

    /// <summary>The sample of the language's tour: two plays.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Sample() =>
        from name in new[] { "workspace.playbook", "warm-inbound.playbook" }
        select KeyValuePair.Create(name, File.ReadAllText(Path.Combine(Folder, name)));

    /// <summary>All playbooks of the repository in one workspace.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All() =>
        from path in Directory.GetFiles(Folder, "*.playbook").Order(StringComparer.Ordinal)
        select KeyValuePair.Create(Path.GetFileName(path), File.ReadAllText(path));

    /// <summary>The sample and so many playbooks beside it, each with a play, a score and waits of its own.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Generated(int playbooks) =>
        Sample().Concat(
            from number in Enumerable.Range(0, playbooks)
            select KeyValuePair.Create($"made-{number:D3}.playbook", Made(number)));

    private static string Made(int number)
    {
        var text = new StringBuilder();
        var path = $"/products/{number % 10}";
        text.Append($$"""
            playbook made_{{number}} "Made for measuring {{number}}"
              owner marketing
              version 1
              effective 2026-12-01 to 2027-06-30

            score interest from 0 to 100
              +{{5 + number % 10}} for page_viewed where path starts with "{{path}}", at most 3 times per day
              +20 for content_downloaded, once per 7 days
              loses {{5 + number % 5}} every {{7 + number % 7}} days without activity
              band low below 40
              band high from 40

            play follow_up "Follow up {{number}}"
              not for customers
              on {{(number % 3 == 0 ? "question_asked" : $"page_viewed where path is \"{path}\"")}}
              again after {{20 + number % 30}} days
              stop on meeting_booked

              step first
                wait up to {{1 + number % 4}} days
                  when link_clicked where content is {{(number % 2 == 0 ? "case_study" : "checklist")}}
                    finish
                if interest is high
                  send checklist by {{Channels[0]}}
                    because "It answers the next question"

            """);
        return text.ToString();
    }
}
