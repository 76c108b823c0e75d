using System.Collections.Immutable;
using Playbook.Runtime.Storage;
using Playbook.Runtime.Tables;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Storage;

public sealed class StateStorageTests
{
    private const int Head = (int)LeadSlot.PlannedTouches + 1;

    [Fact]
    public void States_come_back_as_they_were()
    {
        var layout = Layout(new SlotTable("score heat", false, Head, 1, 0), new SlotTable("lead.role", true, 0, 1, 0));
        var stored = Store(layout, state =>
        {
            state.Numbers[Head] = 42;
            state.Texts[0] = "Plant manager";
        });

        var (reader, state) = Open(stored, layout);
        reader.TryRead(state(), out var id).ShouldBeTrue();
        id.ShouldBe("ana");
        reader.IsSameLayout.ShouldBeTrue();
        state().Numbers[Head].ShouldBe(42);
        state().Texts[0].ShouldBe("Plant manager");
        reader.TryRead(state(), out _).ShouldBeFalse();
    }

    [Fact]
    public void Another_layout_takes_what_it_knows_by_name_and_says_what_it_left_out()
    {
        var old = Layout(
            new SlotTable("score heat", false, Head, 1, 0),
            new SlotTable("score gone", false, Head + 1, 1, 0));
        var stored = Store(old, state =>
        {
            state.Numbers[Head] = 7;
            state.Numbers[Head + 1] = 8;
        });
        var now = Layout(
            new SlotTable("score new", false, Head, 1, 5),
            new SlotTable("score heat", false, Head + 1, 1, 0));

        var (reader, state) = Open(stored, now);
        reader.TryRead(state(), out _).ShouldBeTrue();
        reader.IsSameLayout.ShouldBeFalse();
        reader.Missing.ShouldBe(["score gone"]);
        state().Numbers[Head].ShouldBe(5);
        state().Numbers[Head + 1].ShouldBe(7);
    }

    [Fact]
    public void What_a_newer_version_wrote_is_refused_with_a_way_out()
    {
        var layout = Layout();
        var stored = Store(layout, _ => { });
        stored[4] = 9;
        Should.Throw<StateFormatException>(() => Open(stored, layout)).Message.ShouldContain("newer version");
    }

    [Fact]
    public void States_of_the_format_before_are_read()
    {
        var layout = Layout(new SlotTable("score heat", false, Head, 1, 0));
        var stored = Store(layout, state => state.Numbers[Head] = 42);
        // That format knew of nobody who stands still, which is the number before the end.
        stored[4] = 2;
        byte[] before = [.. stored[..^5], stored[^1]];

        var (reader, state) = Open(before, layout);
        reader.TryRead(state(), out var id).ShouldBeTrue();
        id.ShouldBe("ana");
        state().Numbers[Head].ShouldBe(42);
        reader.TryRead(state(), out _).ShouldBeFalse();
    }

    [Fact]
    public void A_cut_file_is_refused()
    {
        var layout = Layout();
        var stored = Store(layout, _ => { });
        var (reader, state) = Open(stored[..^20], layout);
        Should.Throw<StateFormatException>(() => reader.TryRead(state(), out _))
            .Message.ShouldContain("0 whole leads");
    }

    private static StateLayout Layout(params SlotTable[] slots) => new(
        [.. slots.ToImmutableArray()],
        Head + slots.Count(slot => !slot.IsText),
        slots.Count(slot => slot.IsText));

    private static WorkspaceTables Tables(StateLayout layout) => new()
    {
        Name = "test",
        Zone = "UTC",
        Playbooks = [],
        Fields = [],
        Events = [],
        Matches = [],
        Histories = [],
        Counters = [],
        Signals = [],
        Conditions = [],
        Scores = [],
        Channels = [],
        Contents = [],
        Teams = [],
        Actors = [],
        Experiments = [],
        Handoffs = [],
        Plays = [],
        Layout = layout,
    };

    private static byte[] Store(StateLayout layout, Changing change)
    {
        var store = new LeadStore(layout);
        store.Add();
        change(store[0]);
        using var stream = new MemoryStream();
        using (var writer = new StateWriter(stream, Tables(layout)))
            writer.Add("ana", store[0]);
        return stream.ToArray();
    }

    private static (StateReader Reader, Reading State) Open(byte[] stored, StateLayout layout)
    {
        var store = new LeadStore(layout);
        store.Add();
        return (new StateReader(new MemoryStream(stored), Tables(layout)), () => store[0]);
    }

    private delegate LeadState Reading();

    private delegate void Changing(LeadState state);
}
