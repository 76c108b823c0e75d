using System.Buffers.Text;
using System.Text;
using Playbook.Execution.Logs.Mapping;
using Playbook.Runtime;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// Puts together one row after the other from the values that a reader finds: says which event a row is, whose and
/// when, and gives its properties to the event's fields. What can't be used becomes a row set aside. Holds memory
/// that rows share; for one thread.
/// </summary>
internal sealed class RowAssembler
{
    private readonly RowPlan plan;
    private readonly ValueReader reader = new(new TextInterner());
    private readonly (int Start, int Length, ValueForm Form)[] slots;
    private readonly List<FieldChange> changes = [];
    private byte[] scratch = new byte[4096];
    private int scratchLength;
    private FieldValue[] values = new FieldValue[16];
    private EventRow? row;
    private bool isResolved;
    private ulong content;
    private LogBatch batch = new();
    private (SetAsideReason Reason, string Expected)? problem;

    public RowAssembler(RowPlan plan)
    {
        this.plan = plan;
        slots = new (int, int, ValueForm)[plan.Slots.Count];
    }

    /// <summary>Where rows go from now on.</summary>
    public void Into(LogBatch target) => batch = target;

    public void Begin()
    {
        Array.Clear(slots);
        scratchLength = 0;
        changes.Clear();
        (row, isResolved, problem) = (null, false, null);
    }

    public void Store(int slot, ValueForm form, ReadOnlySpan<byte> utf8)
    {
        if (form is ValueForm.None or ValueForm.Object)
            return;
        // Which of two values is meant nobody can say.
        if (slots[slot].Length > 0 && !scratch.AsSpan(slots[slot].Start, slots[slot].Length).SequenceEqual(utf8))
            Fail(SetAsideReason.Damaged, "Each name is expected once in a row; one stands twice with two values.");
        slots[slot] = (AddScratch(utf8), utf8.Length, form);
    }

    /// <summary>
    /// Whether the row's properties can be taken now. Before the end of a row its event is known only if nothing that
    /// is still to come could name another.
    /// </summary>
    public bool TryResolve()
    {
        if (!isResolved && IsSettled(plan.Type) && IsSettled(KindOfRow()?.EventFrom))
            Resolve();
        return isResolved;
    }

    /// <summary>Says which event the row is, when all of it has been seen; false when it is none.</summary>
    public bool ResolveAtEnd()
    {
        if (!isResolved)
            Resolve();
        return row is not null;
    }

    /// <summary>Whether the row's event has properties in a container.</summary>
    public bool Wants(int container) => row is not null && (row.Kind.Containers >> container & 1) != 0;

    /// <summary>The field that a property goes to; null for one that nothing asks for.</summary>
    public PropertyTarget? Find(ReadOnlySpan<byte> property) => row?.Find(property);

    /// <summary>
    /// Gives a field its value. An unknown value leaves a field of the event unknown and makes one of the lead so.
    /// </summary>
    public void Set(PropertyTarget target, ValueForm form, ReadOnlySpan<byte> utf8)
    {
        var field = target.Field;
        var (value, hash) = (FieldValue.Unknown, 0UL);
        if (form == ValueForm.Object)
        {
            Fail(SetAsideReason.WrongType,
                $"`{field.Name}` expects {ValueReader.Expected(field)}; an object stands there.");
        }
        else if (utf8.Length > LogLimits.Value)
        {
            Fail(SetAsideReason.HugeValue,
                $"`{field.Name}` holds {utf8.Length} bytes; at most {LogLimits.Value} are read. Shorten it.");
        }
        else if (form != ValueForm.None && !reader.TryRead(field, form, utf8, out value, out hash))
        {
            Fail(SetAsideReason.WrongType,
                $"`{field.Name}` expects {ValueReader.Expected(field)}; `{Shown(utf8)}` stands there.");
        }
        else if (form != ValueForm.None && field.Range is { } range && !range.Contains(value.Number))
        {
            Fail(SetAsideReason.OutOfRange,
                $"`{field.Name}` expects a value from {range.Words}; `{Shown(utf8)}` stands there.");
        }

        if (form != ValueForm.None || target.IsLeadField)
            content += ByteHash.Mix((ulong)field.Index * 2 + (target.IsLeadField ? 1UL : 0), hash);
        if (!target.IsLeadField)
            values[field.Index] = value;
        else
            changes.Add(new FieldChange(field.Index, value));
    }

    /// <summary>Completes the row and adds it to the batch, or sets it aside.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="rawStart">Where it stands in the batch's block.</param>
    /// <param name="rawLength">How long it is there.</param>
    public void Finish(long line, int rawStart, int rawLength)
    {
        if (ResolveAtEnd() && row is not null)
        {
            foreach (var (target, from) in row.Mapped)
            {
                if (Value(from, out var form) is { IsEmpty: false } value)
                    Set(target, form, value);
            }
        }

        var time = problem is null && row is not null ? ReadTime() : 0;
        if (problem is { } found)
            batch.SetAside.Add(
                new SetAsideRow(batch.File, line, found.Reason, found.Expected, Raw(rawStart, rawLength)));
        else if (row is null)
            batch.Ignored++;
        else
            Add(row, time, line, rawStart, rawLength);
    }

    /// <summary>Sets a row aside that could not be read.</summary>
    public void Reject(SetAsideReason reason, string expected, long line, int rawStart, int rawLength) =>
        batch.SetAside.Add(new SetAsideRow(batch.File, line, reason, expected, Raw(rawStart, rawLength)));

    private void Add(EventRow row, long time, long line, int rawStart, int rawLength)
    {
        var lead = Value(row.Kind.Lead ?? plan.Lead, out _);
        var id = Value(plan.Id, out _);
        var effect = Value(plan.Effect, out _);
        if (lead.Length > LogLimits.Id || id.Length > LogLimits.Id || effect.Length > LogLimits.Id)
        {
            Reject(SetAsideReason.HugeValue, $"Ids of rows, leads and effects have at most {LogLimits.Id} bytes.",
                line, rawStart, rawLength);
            return;
        }

        ref var added = ref batch.Add();
        added.Line = line;
        added.Time = time;
        added.Event = row.Event.Index;
        added.LeadStart = batch.AddText(lead);
        added.LeadLength = lead.Length;
        added.LeadHash = ByteHash.Of(lead);
        added.IdStart = batch.AddText(id);
        added.IdLength = id.Length;
        // 0 says that there is no id, so the one hash that is 0 moves over.
        added.IdHash = id.IsEmpty ? 0 : Math.Max(ByteHash.Of(id), 1);
        added.Content = ByteHash.Mix(content + (ulong)row.Event.Index, (ulong)time);
        added.ValueCount = row.Event.Fields.Length;
        added.ValueStart = batch.AddValues(values.AsSpan(0, added.ValueCount));
        added.ChangeCount = changes.Count;
        added.ChangeStart = batch.AddChanges(changes);
        added.Effect = effect.IsEmpty ? null : Encoding.UTF8.GetString(effect);
        (added.RawStart, added.RawLength) = (rawStart, rawLength);
    }

    private void Resolve()
    {
        isResolved = true;
        content = 0;
        var type = Value(plan.Type, out _);
        if (plan.IsIgnored(type))
            return;
        if (KindOfRow() is not { } kind)
        {
            if (type.IsEmpty)
                Fail(SetAsideReason.Missing,
                    $"The kind of row is expected in `{plan.Type?.Words}`; nothing stands there.");
            else
                Fail(SetAsideReason.UnknownKind,
                    $"The mapping has no `when {Shown(type)}`. Add one, or add it to `ignore`.");
            return;
        }

        if (kind.EventFrom is not { } from)
        {
            row = kind.Fixed;
            if (row is null)
                Fail(SetAsideReason.UnknownEvent,
                    $"The mapping says `{kind.FixedName}`, an event that the workspace does not declare.");
        }
        else if (Value(from, out _) is { IsEmpty: false } name)
        {
            row = kind.Find(name);
            if (row is null)
                Fail(SetAsideReason.UnknownEvent,
                    $"The workspace declares no event `{Shown(name)}`. Declare it, or name it in the mapping.");
        }
        else
        {
            Fail(SetAsideReason.Missing, $"The event's name is expected in `{from.Words}`; nothing stands there.");
        }

        if (row is not null)
        {
            var count = row.Event.Fields.Length;
            if (values.Length < count)
                values = new FieldValue[count];
            values.AsSpan(0, count).Fill(FieldValue.Unknown);
        }
    }

    private KindPlan? KindOfRow() => plan.Type is null ? plan.Otherwise : plan.KindOf(Value(plan.Type, out _));

    private long ReadTime()
    {
        if (plan.Time is null)
            return Instants.Earliest;
        var text = Value(plan.Time, out _);
        if (text.IsEmpty)
            return Fail(SetAsideReason.Missing, $"The time is expected in `{plan.Time.Words}`; nothing stands there.");
        if (plan.TimeForm != TimeForm.Text)
            return ReadEpoch(text);
        switch (InstantText.TryParse(text, out var instant))
        {
            case InstantTextResult.Instant:
                return instant;
            case InstantTextResult.NoZone when plan.TimeZone is { } zone:
                return zone.FromLocal(instant);
            case InstantTextResult.NoZone:
                return Fail(
                    SetAsideReason.NoZone,
                    $"`{Shown(text)}` says no zone. Write Z or an offset behind it, "
                    + "or `in \"ZONE\"` behind `time` in the mapping.");
            default:
                return Fail(
                    SetAsideReason.WrongType,
                    $"The time expects a date and time such as 2026-12-01T09:00:00Z; `{Shown(text)}` stands there.");
        }
    }

    private long ReadEpoch(ReadOnlySpan<byte> text)
    {
        var unit = plan.TimeForm == TimeForm.Seconds ? 1000 : 1;
        if (Utf8Parser.TryParse(text, out decimal number, out var used) && used == text.Length
            && number * unit is >= Instants.Earliest and <= Instants.Latest)
        {
            return (long)decimal.Floor(number * unit);
        }

        var words = unit == 1 ? "milliseconds" : "seconds";
        return Fail(SetAsideReason.WrongType,
            $"The time expects {words} since 1970 as a number; `{Shown(text)}` stands there.");
    }

    // The first problem of a row is the one that is told.
    private long Fail(SetAsideReason reason, string expected)
    {
        problem ??= (reason, expected);
        return 0;
    }

    private bool IsSettled(LocatorPlan? locator)
    {
        if (locator is null)
            return true;
        foreach (var slot in locator.Slots)
        {
            var has = slots[slot].Length > 0;
            if (has != locator.IsJoined)
                return has;
        }

        return locator.IsJoined;
    }

    private ReadOnlySpan<byte> Value(LocatorPlan? locator, out ValueForm form)
    {
        form = ValueForm.None;
        if (locator is null)
            return [];
        if (locator.IsJoined)
            return Join(locator, out form);
        foreach (var slot in locator.Slots)
        {
            var (start, length, found) = slots[slot];
            if (length == 0)
                continue;
            form = found;
            return scratch.AsSpan(start, length);
        }

        return [];
    }

    // A value put together lacks what any of its parts lacks: half an id is none.
    private ReadOnlySpan<byte> Join(LocatorPlan locator, out ValueForm form)
    {
        form = ValueForm.Single;
        var start = scratchLength;
        foreach (var slot in locator.Slots)
        {
            var (from, length, _) = slots[slot];
            if (length == 0)
                return [];
            if (scratchLength > start)
                AddScratch("\n"u8);
            Reserve(length);
            scratch.AsSpan(from, length).CopyTo(scratch.AsSpan(scratchLength));
            scratchLength += length;
        }

        return scratch.AsSpan(start, scratchLength - start);
    }

    private int AddScratch(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(scratch.AsSpan(scratchLength));
        scratchLength += utf8.Length;
        return scratchLength - utf8.Length;
    }

    private void Reserve(int length)
    {
        if (scratchLength + length > scratch.Length)
            Array.Resize(ref scratch, Math.Max(scratch.Length * 2, scratchLength + length));
    }

    private string Raw(int start, int length) => LogBatch.Excerpt(batch.Raw.AsSpan(start, length));

    private static string Shown(ReadOnlySpan<byte> utf8) =>
        Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 60)]) + (utf8.Length > 60 ? "…" : "");
}
