using Shouldly;
using Xunit;

namespace Playbook.Cli.Tests.Verbs;

public sealed class SimulateVerbTests : IDisposable
{
    private const string Log = """
        {"id":"1","lead":"ana","at":"2026-12-07T09:00:00Z","event":"page_viewed","path":"/pricing"}
        {"id":"2","lead":"ana","at":"2026-12-07T10:00:00Z","event":"sneezed"}
        {"id":"=1+1","lead":"ben","at":"yesterday","event":"page_viewed"}
        """;

    private readonly Sandbox sandbox = new();

    public SimulateVerbTests()
    {
        sandbox.Run("new", ".").ExitCode.ShouldBe(ExitCode.Fine);
        sandbox.With("log.ndjson", Log);
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_log_is_counted_in_tables_for_people_and_as_JSON_for_programs()
    {
        var text = sandbox.Run("simulate", "--events", "log.ndjson");
        text.ExitCode.ShouldBe(ExitCode.Fine, text.Error);
        text.Output.ShouldStartWith(
            "3 rows of 1 lead: 1 handled (0 late), 0 ignored, 2 set aside; 0 merges, 0 wake-ups.\n");
        text.Output.ShouldContain("Enrolled\n");
        text.Output.ShouldContain("unknown-event     1\n");
        text.Error.ShouldContain("2 rows were set aside; --set-aside FILE says which, and why.");
        var json = sandbox.Run("simulate", "--events", "log.ndjson", "--format", "json");
        using var report = System.Text.Json.JsonDocument.Parse(json.Output);
        report.RootElement.GetProperty("rows").GetProperty("read").GetInt32().ShouldBe(3);
        report.RootElement.GetProperty("tables").GetProperty("set-aside").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Rows_set_aside_and_effects_are_written_whole_with_formulas_made_harmless()
    {
        var run = sandbox.Run(
            "simulate", "--events", "log.ndjson", "--set-aside", "aside.csv", "--effects", "effects.ndjson");
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Error);
        run.Error.ShouldBe("");
        var lines = sandbox.Read("aside.csv").Split('\n');
        lines[0].ShouldBe("file,line,reason,expected,row");
        lines[1].ShouldStartWith("log.ndjson,2,unknown-event,");
        lines[2].ShouldStartWith("log.ndjson,3,wrong-type,");
        sandbox.Files().ShouldNotContain(file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nowhere.ndjson", "playbook", "2026-12-31", "PB6010")]
    [InlineData("log.ndjson", "marketoo", "2026-12-31", "PB6030")]
    [InlineData("log.ndjson", "broken.mapping", "2026-12-31", "PB6031")]
    [InlineData("log.ndjson", "playbook", "31.12.2026", "PB6033")]
    public void What_can_not_be_used_is_told_before_anything_is_read(
        string log, string mapping, string until, string code)
    {
        sandbox.With("broken.mapping", "lead who\ntime when as years\notherwise\n  event page_viewed\n");
        var run = sandbox.Run("simulate", "--events", log, "--mapping", mapping, "--until", until);
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(code);
        run.Output.ShouldBe("");
    }

    [Fact]
    public void A_file_that_can_not_be_written_leaves_nothing_behind()
    {
        var before = sandbox.Files();
        var run = sandbox.Run("simulate", "--events", "log.ndjson", "--effects", "no/such/folder/effects.csv");
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain("PB6032");
        sandbox.Files().ShouldBe(before);
    }

    [Fact]
    public void A_log_of_which_nothing_can_be_used_does_not_end_well()
    {
        sandbox.With("damaged.ndjson", "{\"lead\":\"ana\"\n[1]\nnothing\n");
        var run = sandbox.Run("simulate", "--events", "damaged.ndjson");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Output.ShouldContain("0 handled");
        run.Error.ShouldContain("3 rows were set aside");
    }

    [Fact]
    public void The_first_row_of_each_reason_is_shown_and_a_column_that_nobody_reads_is_named()
    {
        sandbox.With("r.csv", "id,person,at,event\n1,ana,2026-12-07T09:00:00Z,page_viewed\n2,bo,x,page_viewed\n")
            .With("leads.csv", "lead,emial_consent,shoe_size,email_consent\nana,yes,43,perhaps\n");
        var run = sandbox.Run("simulate", "--events", "r.csv", "--leads", "leads.csv");
        run.Error.Replace("\r\n", "\n").ShouldBe("""
            The column `emial_consent` is no field of a lead and was not read; did you mean `email_consent`?
            The column `shoe_size` is no field of a lead and was not read.
            3 rows were set aside; --set-aside FILE says which, and why. The first of each reason:
              leads.csv(2): wrong-type: `email_consent` expects yes or no, or true or false; `perhaps` stands there.
              r.csv(2): missing: The lead's id is expected in `lead`; nothing stands there, and no play is for a team.

            """);
    }

    [Fact]
    public void Good_rows_are_handled_whatever_stands_between_them()
    {
        var huge = new string('x', 70_000);
        sandbox.With("mixed.ndjson", $$"""
            {"id":"1","lead":"ana","at":"2026-12-07T09:00:00Z","event":"page_viewed","path":"/a"}
            {"id":"1","lead":"ana","at":"2026-12-07T09:00:00Z","event":"page_viewed","path":"/b"}
            {"id":"2","lead":"ana","lead":"ben","at":"2026-12-07T09:05:00Z","event":"page_viewed"}
            {"id":"3","lead":"ana","at":"2026-12-07T09:10:00Z","event":"page_viewed","path":"{{huge}}"}
            {"id":"4","lead":"ana","at":"2026-12-05T09:10:00Z","event":"page_viewed"}
            {"id":"5","lead":"ana","at":"2026-12-07T08:10:00Z","event":"page_viewed"}
            {"id":"6","lead":"ana","at":"2026-12-07T09:20:00Z","eve
            """);
        var run = sandbox.Run("simulate", "--events", "mixed.ndjson", "--set-aside", "aside.csv");
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Error);
        run.Output.ShouldContain("2 handled (1 late)");
        var lines = sandbox.Read("aside.csv").TrimEnd().Split('\n').Skip(1).ToArray();
        lines.Select(line => string.Join(',', line.Split(',').Skip(1).Take(2))).ShouldBe(
            ["2,conflict", "3,damaged", "4,huge-value", "5,too-late", "7,half-line"]);
    }

    [Fact]
    public void Effects_carry_what_their_readers_get()
    {
        sandbox.With("letters.playbook", """
            playbook letters "Letters"
              owner marketing
              version 1

            content letter "Letter"
              gives "News"
              link "https://example.com/letter"

            play greet "Greet"
              on signed_up

              step one
                send letter by email
                  subject "For {lead.first_name or ""you""}"
                  > Hello {lead.first_name or "there"}, see {letter.link}.
                  because "They asked for it"
            """);
        sandbox.With("leads.csv", "lead,first_name,email_consent\nana,Ana,yes\nben,,yes\n");
        sandbox.With("signed.ndjson", """
            {"id":"1","lead":"ana","at":"2026-12-07T09:00:00Z","event":"signed_up"}
            {"id":"2","lead":"ben","at":"2026-12-07T09:00:00Z","event":"signed_up"}
            """);
        var run = sandbox.Run(
            "simulate", "--events", "signed.ndjson", "--leads", "leads.csv", "--effects", "effects.ndjson");
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Error + run.Output);
        var effects = sandbox.Read("effects.ndjson");
        effects.ShouldContain("\"subject\":\"For Ana\"");
        effects.ShouldContain("\"message\":\"Hello Ana, see https://example.com/letter.\"");
        effects.ShouldContain("\"message\":\"Hello there, see https://example.com/letter.\"");
    }

    [Fact]
    public void A_workspace_with_errors_does_not_run()
    {
        sandbox.With("bad.playbook", "playbook bad\n  owner nobody\n");
        var run = sandbox.Run("simulate", "--events", "log.ndjson");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Error.ShouldContain("bad.playbook");
    }

    [Fact]
    public void Why_tells_the_story_of_one_lead_and_says_when_there_is_none()
    {
        var story = sandbox.Run("why", "ana", "--events", "log.ndjson");
        story.ExitCode.ShouldBe(ExitCode.Fine, story.Error);
        story.Output.ShouldStartWith("ana\n");
        story.Output.ShouldContain("page_viewed path \"/pricing\" (log.ndjson:1)");
        var nobody = sandbox.Run("why", "eva", "--events", "log.ndjson");
        nobody.ExitCode.ShouldBe(ExitCode.Usage);
        nobody.Error.ShouldContain("PB6034");
    }

    [Fact]
    public void Sample_data_is_the_same_for_a_seed_and_can_be_simulated()
    {
        var run = sandbox.Run("sample-data", "one", "--leads", "30", "--days", "20", "--workspace", ".");
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Error);
        sandbox.Run("sample-data", "two", "--leads", "30", "--days", "20", "--workspace", ".");
        sandbox.Read("one/events.ndjson").ShouldBe(sandbox.Read("two/events.ndjson"));
        sandbox.Read("one/truth.txt").ShouldBe(run.Output);
        var simulated = sandbox.Run("simulate", "--events", "one/events.ndjson", "--leads", "one/leads.csv");
        simulated.ExitCode.ShouldBe(ExitCode.Fine, simulated.Error);
    }

    [Theory]
    [InlineData("--leads", "0")]
    [InlineData("--days", "many")]
    [InlineData("--from", "1.12.2026")]
    public void Sample_data_that_makes_no_sense_is_refused(string option, string value) =>
        sandbox.Run("sample-data", "out", option, value).ExitCode.ShouldBe(ExitCode.Usage);
}
