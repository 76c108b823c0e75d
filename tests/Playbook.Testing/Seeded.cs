using System.Globalization;
using Shouldly;

namespace Playbook.Testing;

/// <summary>
/// Runs a test over many generated inputs. The seed is fixed, so that a run says the same today and tomorrow;
/// <c>PLAYBOOK_SEED</c> in the environment sets another one (a number, or <c>random</c>). A failure names seed and
/// case.
/// </summary>
public static class Seeded
{
    private const int UsualSeed = 20261201;

    /// <summary>The seed of this run.</summary>
    public static int Seed { get; } = Environment.GetEnvironmentVariable("PLAYBOOK_SEED") switch
    {
        null or "" => UsualSeed,
        "random" => Environment.TickCount,
        var number => int.Parse(number, CultureInfo.InvariantCulture),
    };

    /// <summary>The random numbers of one case; the same for the same seed, whatever ran before.</summary>
    public static Random ForCase(int number) => new(unchecked((Seed * 486187739) + number));

    /// <summary>Runs <paramref name="test"/> for each case with its own random numbers.</summary>
    public static void Run(int cases, Action<Random, int> test)
    {
        for (var number = 0; number < cases; number++)
            RunCase(number, test);
    }

    /// <summary>Runs one case, as <see cref="Run"/> does: to look at a failure again.</summary>
    public static void RunCase(int number, Action<Random, int> test)
    {
        try
        {
            test(ForCase(number), number);
        }
        catch (Exception failure)
        {
            throw new ShouldAssertException(
                $"Case {number} of seed {Seed} (PLAYBOOK_SEED={Seed}): {failure.Message}", failure);
        }
    }
}
