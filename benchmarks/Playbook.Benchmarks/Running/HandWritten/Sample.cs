using Playbook.Compiler;
using Playbook.Compiler.Flow;
using Playbook.Execution.Running;
using Playbook.Runtime.Tables;

namespace Playbook.Benchmarks.Running.HandWritten;

/// <summary>
/// The sample workspace's places and numbers, for the handler written by hand. They are read once from the compiled
/// workspace, so that the handler keeps the very state that the emitted code keeps; to the just-in-time compiler they
/// are constants, as if they were written down.
/// </summary>
internal static class Sample
{
    public static readonly CompiledWorkspace Compiled =
        Pipeline.Compile(SampleFiles.Sample(), PipelineOptions.Default);

    public static readonly FlowGraph Graph =
        Compiled.Analysis.Flow ?? throw new InvalidOperationException("The sample has errors.");

    public static readonly WorkspaceTables Tables = TablesBuilder.Build(Graph, location => location.Path);

    public static readonly int PageViewed = Tables.EventOf("page_viewed");
    public static readonly int ContentDownloaded = Tables.EventOf("content_downloaded");
    public static readonly int QuestionAsked = Tables.EventOf("question_asked");
    public static readonly int LinkClicked = Tables.EventOf("link_clicked");
    public static readonly int MeetingBooked = Tables.EventOf("meeting_booked");
    public static readonly int HandoffAccepted = Tables.EventOf("handoff_accepted");
    public static readonly int CallConnected = Tables.EventOf("call_connected");

    public static readonly int Score = SlotOf("score warm_inbound.engagement");
    public static readonly int NextLoss = SlotOf("score warm_inbound.engagement loss 1 next");
    public static readonly int BlogRing = Score + 2;
    public static readonly int DownloadRing = BlogRing + 4;
    public static readonly int RaisedRing = DownloadRing + 3;
    public static readonly int RaisedHand = SlotOf("last warm_inbound.raised_hand");
    public static readonly int Employees = SlotOf("lead.employees number");
    public static readonly int EmailConsent = SlotOf("lead.email_consent yes or no");
    public static readonly int CallConsent = SlotOf("lead.call_consent yes or no");
    public static readonly int Suppressed = SlotOf("lead.suppressed yes or no");
    public static readonly int EmailCap = SlotOf("channel email touches ring");
    public static readonly int Role = SlotOf("lead.role");
    public static readonly int TimeZone = SlotOf("lead.time_zone");
    public static readonly int Stage = SlotOf("lead.stage");

    public static readonly int NurturePlay = PlayOf("nurture");
    public static readonly int WarmCallPlay = PlayOf("warm_call");
    public static readonly int NurtureSlot = Tables.Plays[NurturePlay].Slot;
    public static readonly int Nurture = Tables.Plays[NurturePlay].RecordSlot;
    public static readonly int WarmCallSlot = Tables.Plays[WarmCallPlay].Slot;
    public static readonly int WarmCall = Tables.Plays[WarmCallPlay].RecordSlot;
    public static readonly int Handoff = Tables.Handoffs[0].RecordSlot;
    public static readonly int SalesTeam = Tables.Handoffs[0].Accept.Team;
    public static readonly int SalesActor = Tables.Handoffs[0].To;
    public static readonly int SalesHead = Tables.Handoffs[0].Accept.Notify;
    public static readonly int Email = ChannelOf("email");
    public static readonly int Phone = ChannelOf("phone");
    public static readonly int RoiGuide = ContentOf("roi_guide");
    public static readonly int CaseStudy = ContentOf("case_study");

    public static int SlotOf(string name) => Tables.Layout.Slots.Single(slot => slot.Name == name).Slot;

    private static int PlayOf(string name) => IndexOf(Tables.Plays, play => play.Name == name);

    private static int ChannelOf(string name) => IndexOf(Tables.Channels, channel => channel.Name == name);

    private static int ContentOf(string name) => IndexOf(Tables.Contents, content => content.Name == name);

    private static int IndexOf<T>(IEnumerable<T> rows, Func<T, bool> isWanted) =>
        rows.ToList().FindIndex(row => isWanted(row));
}
