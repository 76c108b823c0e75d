using Answers.Playbooks;
using Playbook.Runtime;
using Playbook.Runtime.Hosting;

// A lead asks, the process ends, and another one goes on where it ended.
const string store = "ana.state";
var asked = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
PlaybookLead lead;
LeadEffects effects;
if (!File.Exists(store))
{
    lead = Workspace.NewLead("ana");
    effects = lead.Fire(new PriceAsked
    {
        At = asked,
        Plan = PriceAskedPlan.Large,
        Amount = 1200.5m,
        Changes = new LeadFields { EmailConsent = true, TimeZone = "Europe/Berlin" },
    });
}
else
{
    lead = Workspace.LoadLead(File.ReadAllBytes(store));
    effects = lead.AdvanceTo(asked.AddDays(3));
}

foreach (var effect in effects)
{
    Console.WriteLine(effect switch
    {
        SendEffect { Content: Contents.Worksheet } send => $"mail {send.Content} to {send.Lead}, line {send.Source}",
        NotifyEffect notify => $"tell {notify.Actor}: {notify.Text}",
        SkipEffect { Reason: SkipReason.Consent } => "no consent",
        _ => $"else: {effect}",
    });
}

Console.WriteLine($"consent {LeadFields.Of(lead).EmailConsent}, next {lead.NextWake:yyyy-MM-dd HH:mm}");
File.WriteAllBytes(store, lead.Save());
