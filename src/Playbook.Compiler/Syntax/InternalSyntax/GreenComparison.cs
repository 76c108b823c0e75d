using System.Collections.Immutable;

namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>Equality of content; explicit stacks, because trees may be deep.</summary>
internal static class GreenComparison
{
    public static bool AreEqual(GreenNode left, GreenNode right)
    {
        var pending = new Stack<(GreenNode Left, GreenNode Right)>();
        pending.Push((left, right));
        while (pending.Count > 0)
        {
            var (one, other) = pending.Pop();
            if (ReferenceEquals(one, other))
                continue;
            if (!HaveEqualHeads(one, other))
                return false;
            for (var slot = 0; slot < one.SlotCount; slot++)
            {
                var (first, second) = (one.GetSlot(slot), other.GetSlot(slot));
                if (first is null != second is null)
                    return false;
                if (first is not null && second is not null)
                    pending.Push((first, second));
            }
        }

        return true;
    }

    private static bool HaveEqualHeads(GreenNode one, GreenNode other) =>
        one.Kind == other.Kind && one.FullWidth == other.FullWidth && one.SlotCount == other.SlotCount
        && one.Role == other.Role && one.Diagnostics.SequenceEqual(other.Diagnostics)
        && (one is not GreenToken left || other is not GreenToken right || AreEqual(left, right));

    private static bool AreEqual(GreenToken left, GreenToken right) =>
        left.Text == right.Text && left.Leading.SequenceEqual(right.Leading)
        && left.Trailing.SequenceEqual(right.Trailing);
}
