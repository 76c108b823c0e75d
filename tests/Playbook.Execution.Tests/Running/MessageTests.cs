using Playbook.Execution.Compiling;
using Playbook.Execution.Tests.Emit;
using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Hosting;
using Playbook.Runtime.Tables;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Running;

public sealed class MessageTests
{
    private const string Text = """
        # file: letters.playbook
        playbook letters "Letters"
          version 1

        content letter "Letter"
          gives "News"
          link "https://example.com/letter"

        play greet "Greet"
          on webinar_registered as webinar per webinar
          again any time

          step one
            send letter by email
              subject "{webinar.webinar or ""It""}: {lead.first_name or ""you""}"
              > Hello {lead.first_name or "there"}, {lead.employees or "many"} of you.
              because "They asked for it"
        """;

    private const string Plain = """


        play again "Again"
          on webinar_registered

          step one
            send letter by email
              because "They asked for it"
        """;

    [Theory]
    [InlineData("Ana", 12_500_000, "spring: Ana", "Hello Ana, 12.5 of you.")]
    [InlineData(null, LeadState.Unknown, "spring: you", "Hello there, many of you.")]
    [InlineData("A\r\nBcc: all", 1_000_000, "spring: A Bcc: all", "Hello A\r\nBcc: all, 1 of you.")]
    public void Holes_are_filled_with_what_is_known_at_release_in_the_runner_and_in_the_code_alike(
        string? name, long employees, string subject, string body)
    {
        using var workspace = EmittedWorkspace.Of(Text, ignoresFindings: true);
        var sending = new Sending(workspace, name, employees, WantsMessages: true);

        sending.Use(workspace.Runner).ShouldBe(new EffectMessage(subject, body));
        workspace.Loaded.Use(sending).ShouldBe(new EffectMessage(subject, body));
    }

    [Fact]
    public void Where_nobody_wants_messages_none_is_made()
    {
        using var workspace = EmittedWorkspace.Of(Text, ignoresFindings: true);

        new Sending(workspace, "Ana", 0, WantsMessages: false).Use(workspace.Runner).Body.ShouldBe("none");
    }

    [Fact]
    public void A_host_reads_subject_and_body_of_a_send_and_nothing_where_none_is_written()
    {
        using var workspace = EmittedWorkspace.Of(Text + Plain, ignoresFindings: true);
        var firing = new Firing(workspace);

        firing.Use(workspace.Runner).ShouldBe([("spring: Ana", "Hello Ana, many of you."), (null, null)]);
        workspace.Loaded.Use(firing).ShouldBe([("spring: Ana", "Hello Ana, many of you."), (null, null)]);
    }

    private sealed record Firing(EmittedWorkspace Workspace) : IProgramUser<(string?, string?)[]>
    {
        public (string?, string?)[] Use<TProgram>(TProgram program)
            where TProgram : struct, IWorkspaceProgram
        {
            var lead = new PlaybookLead(new WorkspaceEngine<TProgram>(program), "ana");
            var tables = Workspace.Tables;
            var happened = tables.EventOf("webinar_registered");
            var field = tables.Events[happened].Fields.IndexOf(
                tables.Events[happened].Fields.Single(field => field.Name == "webinar"));
            var effects = lead.Fire(new Registered(happened, field, tables)
            {
                // A Monday at noon.
                At = DateTimeOffset.FromUnixTimeMilliseconds(1_796_641_200_000),
                Changes = new Known(tables),
            });
            return [.. effects.OfType<SendEffect>().Select(send => (send.Subject, send.Body))];
        }
    }

    private sealed record Registered(int Row, int Field, WorkspaceTables Tables) : LeadEvent
    {
        public override string Name => Tables.Events[Row].Name;

        protected override int Number => Row;

        protected override void Write(FieldWriter fields) => fields.Text(Field, "spring");
    }

    private sealed record Known(WorkspaceTables Tables) : LeadChanges
    {
        protected override void Write(FieldWriter fields)
        {
            fields.Text(Tables.FieldOf("first_name"), "Ana");
            fields.YesNo(Tables.FieldOf("email_consent"), true);
        }
    }

    private sealed record Sending(EmittedWorkspace Workspace, string? Name, long Employees, bool WantsMessages)
        : IProgramUser<EffectMessage>
    {
        public EffectMessage Use<TProgram>(TProgram program)
            where TProgram : struct, IWorkspaceProgram
        {
            var engine = new WorkspaceEngine<TProgram>(program);
            var layout = engine.Tables.Layout;
            var state = new LeadState(new long[layout.Numbers], new string?[layout.Texts]);
            layout.Reset(state);
            Set("first_name", FieldValue.Unknown with { Text = Name }, state);
            Set("employees", FieldValue.Of(Employees), state);
            Set("email_consent", FieldValue.Of(1), state);
            var happened = engine.Tables.EventOf("webinar_registered");
            var values = engine.Tables.Events[happened].Fields
                .Select(field => field.Name == "webinar" ? FieldValue.Of("spring") : FieldValue.Unknown).ToArray();
            var effects = new EffectBuffer { WantsMessages = WantsMessages };
            // A Monday at noon.
            var input = new Input { Event = happened, Time = 1_796_641_200_000, LeadId = "ana", Values = values };
            engine.Handle(state, input, ref effects);
            var sent = effects.Effects.ToArray().Single(effect => effect.Kind == EffectKind.Send);
            return sent.Message ?? new EffectMessage("none", "none");
        }

        private void Set(string name, FieldValue value, LeadState state)
        {
            var field = Workspace.Graph.Fields.Single(field => field.Name == name);
            if (Workspace.Tables.Fields[field.Index].IsText)
                state.Texts[field.Slot] = value.Text;
            else
                state.Numbers[field.Slot] = value.Number;
        }
    }
}
