using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Layout;

namespace Playbook.Compiler.Emit;

/// <summary>The row of a named stretch of slots.</summary>
/// <param name="Plan">The stretch.</param>
/// <param name="Owner">Whose it is; null for what belongs to no file's declaration alone.</param>
internal sealed record SlotRow(SlotPlan Plan, SlotOwner? Owner)
{
    /// <summary>All slots of a workspace in their order.</summary>
    public static List<SlotRow> All(FlowGraph graph)
    {
        var owners = SlotOwner.All(graph);
        var rows = new List<SlotRow>();
        var next = 0;
        SlotOwner? last = null;
        foreach (var slot in graph.Layout.Slots)
        {
            for (; next < owners.Count && IsUpTo(owners[next], slot); next++)
            {
                // Of those that begin at one slot, the first has it.
                if (last is null || (last.Kind, last.First) != (owners[next].Kind, owners[next].First))
                    last = owners[next];
            }

            rows.Add(new SlotRow(slot, last?.Owns(slot) == true ? last : null));
        }

        return rows;
    }

    private static bool IsUpTo(SlotOwner owner, SlotPlan slot) =>
        owner.Kind < slot.Kind || (owner.Kind == slot.Kind && owner.First <= slot.Slot);

    /// <summary>A slot stands at its number, so it needs no other place.</summary>
    public TableRow ToRow()
    {
        var json = new RowText()
            .WithText("Name", Plan.Name)
            .With("IsText", Plan.Kind == SlotKind.Text)
            .With("Count", Plan.Count, 1)
            .With("Initial", Plan.Initial, 0)
            .ToString();
        return new TableRow(
            "Slots",
            links => Owner is { } owner
                ? links.After(owner.Number, owner.Index, owner.First, Plan.Slot, owner.Item)
                : Plan.Slot.ToString(CultureInfo.InvariantCulture),
            Owner?.Location,
            _ => json);
    }
}
