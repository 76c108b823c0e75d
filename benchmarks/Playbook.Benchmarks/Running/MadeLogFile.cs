using System.Globalization;
using Playbook.Runtime.Time;

namespace Playbook.Benchmarks.Running;

/// <summary>A log of the sample workspace on disk, NDJSON in our own form, and what is known of its leads.</summary>
internal sealed class MadeLogFile : IDisposable
{
    private const int Leads = 50_000;

    // 2026-12-01, and so many days.
    private const long Start = 1_796_079_600_000;
    private const long Length = 180L * 24 * 60 * 60 * 1000;

    private static readonly string[] Names =
        ["page_viewed", "page_viewed", "email_opened", "link_clicked", "content_downloaded", "question_asked"];

    // Seldom, for most of what is answered at random is not open, and is set aside.
    private static readonly string[] Answers = ["handoff_accepted", "call_connected", "meeting_booked"];
    private static readonly string[] Paths = ["/blog/a", "/blog/b", "/pricing", "/about", "/careers"];
    private static readonly string[] Contents = ["roi_guide", "checklist", "case_study"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playbook-log-");

    public MadeLogFile(int events)
    {
        var random = new Random(20_261_122);
        using (var log = new StreamWriter(Events))
        {
            for (var number = 0; number < events; number++)
                log.Write(RowOf(number, Start + Length * number / events, NameOf(random), random));
        }

        using var leads = new StreamWriter(KnownLeads);
        leads.Write("lead,time_zone,role,employees,email_consent,call_consent\n");
        for (var lead = 0; lead < Leads; lead++)
            leads.Write($"{LeadOf(lead)},Europe/Berlin,Plant manager,120,yes,yes\n");
    }

    public string Events => Path.Combine(_folder.FullName, "events.ndjson");

    public string KnownLeads => Path.Combine(_folder.FullName, "leads.csv");

    public void Dispose() => _folder.Delete(recursive: true);

    private static string NameOf(Random random)
    {
        var names = random.Next(50) == 0 ? Answers : Names;
        return names[random.Next(names.Length)];
    }

    private static string RowOf(int number, long time, string name, Random random)
    {
        var property = name switch
        {
            "page_viewed" => $",\"properties\":{{\"path\":\"{Paths[random.Next(Paths.Length)]}\"}}",
            "link_clicked" or "content_downloaded" =>
                $",\"properties\":{{\"content\":\"{Contents[random.Next(Contents.Length)]}\"}}",
            _ => "",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"id\":\"e{number}\",\"lead\":\"{LeadOf(random.Next(Leads))}\","
            + $"\"at\":\"{InstantText.Format(time)}\",\"event\":\"{name}\"{property}}}\n");
    }

    private static string LeadOf(int lead) => string.Create(CultureInfo.InvariantCulture, $"lead-{lead:D6}");
}
