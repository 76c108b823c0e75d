using System.Globalization;

namespace Playbook.Benchmarks.ColdStart;

/// <summary>
/// What commands cost in a process of their own: a check of one playbook and of a thousand; scenarios and prints
/// of one of the library. The base is a process of the same run time that ends at once.
/// </summary>
internal static class ColdChecks
{
    /// <summary>The word that makes this program the base: it starts and ends.</summary>
    public const string Nothing = "nothing";

    private const int Rounds = 7;

    /// <summary>Runs all in turns, so that a busy moment of the machine meets each, and writes the medians.</summary>
    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("playbook-cold-").FullName;
        try
        {
            var thousand = Path.Combine(folder, "thousand");
            var one = Path.Combine(folder, "one");
            var prints = Path.Combine(folder, "prints");
            MadeWorkspace.Write(thousand, 1_000);
            MadeWorkspace.Write(one, 1);
            Compare(
                new ColdProcess("a process that does nothing", Own, [Nothing]),
                new ColdProcess("check of 1 playbook", Tool, ["check", one]),
                new ColdProcess("check of 1,000 playbooks", Tool, ["check", thousand]),
                new ColdProcess("test of warm_inbound", Tool, ["test", Inbound]),
                new ColdProcess("guide of warm_inbound", Tool, ["guide", Inbound, "--output", prints]));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Own { get; } = typeof(ColdChecks).Assembly.Location;

    // The tool as a release build leaves it, beside this program in the repository.
    private static string Tool { get; } = InRepository("src/Playbook.Cli/bin/Release/net10.0/playbook.dll");

    // One playbook of a workspace of many, as an author names it.
    private static string Inbound { get; } = InRepository("playbooks/warm-inbound.playbook");

    private static string InRepository(string path) =>
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../..", path));

    private static void Compare(params ColdProcess[] processes)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var process in processes)
                process.Run();
        }
        Console.WriteLine($"{"",-28} {"elapsed",10} {"processor",10} {"ratio",7}   medians of {Rounds}");
        foreach (var process in processes)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{process.Title,-28} {process.Elapsed,7:0} ms {process.Processor,7:0} ms "
                + $"{process.Elapsed / processes[0].Elapsed,7:0.0}"));
        }
    }
}
