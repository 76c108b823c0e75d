using System.Diagnostics;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Samples.Tests;

/// <summary>
/// The packages, packed once for all tests of a run into a folder of their own, with a package cache of their own:
/// what an earlier run left in the machine's cache can't stand in for what is packed now.
/// </summary>
public sealed class PackageFeed : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // A blank and letters beyond ASCII in every path.
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("playbook übung ");
    private int _projects;

    public PackageFeed()
    {
        ForgetTool();
        foreach (var project in new[] { "Playbook.Runtime", "Playbook.Build", "Playbook.Cli" })
        {
            Run(
                RepositoryFolder.Root,
                "pack", RepositoryFolder.PathOf("src", project), "--no-build", "-c", Configuration, "-o", Folder,
                "-v", "q", "-nologo").ExitCode.ShouldBe(0);
        }

        Write(Path.Combine(_root.FullName, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The tool as the build left it in the repository.</summary>
    public static string BuiltTool { get; } =
        RepositoryFolder.PathOf("src", "Playbook.Cli", "bin", Configuration, "net10.0", "playbook.dll");

    /// <summary>Where the packages lie.</summary>
    public string Folder => Path.Combine(_root.FullName, "feed");

    /// <summary>A new, empty folder below the one whose settings name the feed.</summary>
    public string NewFolder() =>
        _root.CreateSubdirectory($"{Interlocked.Increment(ref _projects)}").FullName;

    /// <summary>A copy of a sample in a fresh folder.</summary>
    public Consumer Sample(string name)
    {
        var source = RepositoryFolder.PathOf("tests", "Playbook.Samples.Tests", "Samples", name);
        var target = NewFolder();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? target);
            File.Copy(file, copy);
        }

        return new Consumer(this, target);
    }

    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    public CommandResult Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, "dotnet", arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end within {Patience}.");
        }

        return new CommandResult(process.ExitCode, output.Result + error.Result);
    }

    /// <summary>Starts a program that sees the private cache and nothing of this repository's own settings.</summary>
    public Process Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // A test host's own settings would reach the builds that it starts.
        foreach (var name in new[] { "CI", "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath" })
            start.Environment.Remove(name);
        if (folder != RepositoryFolder.Root)
            start.Environment["NUGET_PACKAGES"] = Path.Combine(_root.FullName, "packages");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        File.WriteAllText(path, text);
    }

    public void Dispose()
    {
        ForgetTool();
        _root.Delete(recursive: true);
    }

    // The SDK remembers, by name and version, where it has unpacked a tool; ours goes with the private cache.
    private static void ForgetTool()
    {
        var known = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".dotnet", "toolResolverCache");
        if (!Directory.Exists(known))
            return;
        foreach (var entry in Directory.EnumerateFiles(known, "playbook.tool", SearchOption.AllDirectories))
            File.Delete(entry);
    }
}
