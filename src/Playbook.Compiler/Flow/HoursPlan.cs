namespace Playbook.Compiler.Flow;

/// <summary>One line of opening hours.</summary>
/// <param name="Days">One bit a day, Monday the lowest.</param>
/// <param name="From">Minute of the local day at which they begin.</param>
/// <param name="To">
/// Minute of the local day before which they end; where it is not above <paramref name="From"/> they cross midnight.
/// </param>
public sealed record HoursPlan(int Days, int From, int To);
