namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>Equality of content; explicit stacks, because trees may be deep.</summary>
internal static class GreenComparison
{
    /// <summary>The same kinds, tokens, trivia and findings.</summary>
    public static bool AreEqual(GreenNode left, GreenNode right) => AreEqual(left, right, withTrivia: true);

    /// <summary>The same kinds and tokens, however they are laid out.</summary>
    public static bool AreEqualButForTrivia(GreenNode left, GreenNode right) =>
        AreEqual(left, right, withTrivia: false);

    private static bool AreEqual(GreenNode left, GreenNode right, bool withTrivia)
    {
        var pending = new Stack<(GreenNode Left, GreenNode Right)>();
        pending.Push((left, right));
        while (pending.Count > 0)
        {
            var (one, other) = pending.Pop();
            if (ReferenceEquals(one, other))
                continue;
            if (!HaveEqualHeads(one, other, withTrivia))
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

    private static bool HaveEqualHeads(GreenNode one, GreenNode other, bool withTrivia)
    {
        if (one.Kind != other.Kind || one.SlotCount != other.SlotCount || one.Role != other.Role)
            return false;
        if (withTrivia && (one.FullWidth != other.FullWidth || !one.Diagnostics.SequenceEqual(other.Diagnostics)))
            return false;
        return one is not GreenToken left || other is not GreenToken right
            || (left.Text == right.Text && (!withTrivia || HaveEqualTrivia(left, right)));
    }

    private static bool HaveEqualTrivia(GreenToken left, GreenToken right) =>
        left.Leading.SequenceEqual(right.Leading) && left.Trailing.SequenceEqual(right.Trailing);
}
