namespace Playbook.Compiler.Flow;

/// <summary>
/// The values that a field may hold, in storage units. Both ends belong to it; the end of a range of times of day does
/// not, and such a range may cross midnight.
/// </summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <param name="Words">Both as the text has them: <c>0 to 100</c>.</param>
public sealed record ValueRange(PlanValue From, PlanValue To, string Words)
{
    public bool Contains(long number)
    {
        if (From.Kind != ValueKind.Time)
            return number >= From.Number && number <= To.Number;
        return From.Number < To.Number
            ? number >= From.Number && number < To.Number
            : number >= From.Number || number < To.Number;
    }
}
