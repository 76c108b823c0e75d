namespace Playbook.Benchmarks.Running;

/// <summary>The names of a mix, as often as they come among all.</summary>
internal static class LogMixes
{
    private static readonly string[] Usual =
    [
        "page_viewed", "page_viewed", "page_viewed", "email_opened", "link_clicked", "content_downloaded",
        "question_asked", "handoff_accepted", "call_connected", "meeting_booked",
    ];

    private static readonly string[] Busy =
    [
        "page_viewed", "page_viewed", "content_downloaded", "content_downloaded", "question_asked", "question_asked",
        "link_clicked", "link_clicked", "handoff_accepted", "call_connected", "meeting_booked",
    ];

    public static string[] Names(this LogMix mix) => mix == LogMix.Usual ? Usual : Busy;
}
