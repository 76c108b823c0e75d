using System.Globalization;
using Playbook.Benchmarks.ColdStart;

namespace Playbook.Benchmarks.Builds;

/// <summary>
/// What playbooks add to a build: to one in which nothing has changed, and to one of everything. The bases are the
/// same project without playbooks, and the same C# as files that somebody wrote.
/// </summary>
internal static class BuildChecks
{
    private const int Playbooks = 500;
    private const int Rounds = 3;

    /// <summary>Builds all in turns, so that a busy moment meets each, and writes the medians.</summary>
    /// <param name="asked">Of <c>nothing</c>, <c>all</c> and <c>alone</c>, those to measure; empty for each.</param>
    public static int Run(string[] asked)
    {
        var folder = Directory.CreateTempSubdirectory("playbook-builds-").FullName;
        try
        {
            var projects = new MadeProjects(folder);
            projects.Write(Playbooks);
            string[] nothing = ["--no-restore", "-v", "q", "-nologo"];
            string[] all = [.. nothing, "--no-incremental"];
            // With the compiler's server, which stays, and without it, as on a machine for builds.
            string[] alone = [.. all, "-p:UseSharedCompilation=false"];
            if (IsAsked("nothing"))
                Compare("nothing has changed, no playbooks", projects.Empty, nothing, projects);
            if (IsAsked("all"))
                Compare("everything, as files of C#", projects.WithFiles, all, projects);
            if (IsAsked("alone"))
                Compare("everything, as files of C#, no server", projects.WithFiles, alone, projects);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        bool IsAsked(string what) => asked.Length == 0 || asked.Contains(what, StringComparer.Ordinal);
    }

    private static void Compare(string title, string folder, string[] arguments, MadeProjects projects)
    {
        var first = new ColdProcess(title, "build", [folder, .. arguments]);
        var second = new ColdProcess(
            $"the same with {Playbooks} playbooks", "build", [projects.WithPlaybooks, .. arguments]);
        // The first build of each writes what the next ones find, and wakes the compiler's server.
        new ColdProcess(title, "build", [folder, .. arguments]).Run();
        new ColdProcess(title, "build", [projects.WithPlaybooks, .. arguments]).Run();
        for (var round = 0; round < Rounds; round++)
        {
            first.Run();
            second.Run();
        }

        Console.WriteLine($"{"",-40} {"elapsed",10} {"processor",10}   medians of {Rounds}");
        foreach (var process in new[] { first, second })
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{process.Title,-40} {process.Elapsed / 1000,8:0.00} s {process.Processor / 1000,8:0.00} s"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"",-40} {(second.Elapsed - first.Elapsed) / 1000,8:+0.00;-0.00} s "
            + $"{second.Elapsed / first.Elapsed,8:0.00} x"));
    }
}
