using Playbook.Runtime.Hosting;
using WebApi.Playbooks;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OutboxSender>();
builder.Services.AddSingleton<IEffectSender>(services => services.GetRequiredService<OutboxSender>());
builder.Services.AddPlaybooks();
var app = builder.Build();

app.MapPost("/webhooks/{lead}/price-asked", async (string lead, PriceAsked asked, PlaybookHost host) =>
{
    var effects = await host.HandleAsync(lead, asked);
    return Results.Ok(effects.Select(effect => effect.Words));
});
app.MapPost("/webhooks/{lead}/consent", async (string lead, DateTimeOffset at, PlaybookHost host) =>
{
    await host.HandleAsync(lead, new LeadChanged { At = at, Changes = new LeadFields { EmailConsent = true } });
    return Results.NoContent();
});
app.MapPost("/clock", async (DateTimeOffset now, PlaybookHost host) => await host.AdvanceToAsync(now));
app.MapGet("/sent", (OutboxSender outbox) => outbox.Sent);

app.Run();
