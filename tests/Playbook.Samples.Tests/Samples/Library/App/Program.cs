using Campaigns.Playbooks;

var lead = Workspace.NewLead("ana");
foreach (var effect in lead.Fire(new PriceAsked { At = DateTimeOffset.UnixEpoch, Plan = PriceAskedPlan.Small }))
    Console.WriteLine(effect);
