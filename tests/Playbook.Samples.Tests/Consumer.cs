using Shouldly;

namespace Playbook.Samples.Tests;

/// <summary>A consumer's project in a folder of its own.</summary>
public sealed class Consumer(PackageFeed feed, string folder)
{
    public string Folder => folder;

    public string PathOf(string name) => Path.Combine(folder, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string text) => PackageFeed.Write(PathOf(name), text);

    /// <summary>The same project in a folder of another name beside this one.</summary>
    public Consumer MovedTo(string name)
    {
        var target = Path.Combine(Path.GetDirectoryName(folder) ?? folder, name);
        Directory.Move(folder, target);
        return new Consumer(feed, target);
    }

    /// <summary>Changes one place of a file; the place must be there.</summary>
    public void Replace(string name, string before, string after)
    {
        Read(name).ShouldContain(before);
        Write(name, Read(name).Replace(before, after, StringComparison.Ordinal));
    }

    public CommandResult Run(params string[] arguments) => feed.Run(folder, arguments);

    /// <summary>A folder in which nothing can be written: rights don't stop root, the kernel does.</summary>
    public string ClosedFolder()
    {
        if (Environment.IsPrivilegedProcess)
            return "/sys";
        var closed = Directory.CreateDirectory(PathOf("closed"));
        if (!OperatingSystem.IsWindows())
            closed.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        return closed.FullName;
    }

    /// <summary>Builds; more arguments are the build's.</summary>
    public CommandResult Build(params string[] arguments) => Run(["build", "-v", "q", "-nologo", .. arguments]);

    /// <summary>Builds what must build.</summary>
    public void BuildCleanly(params string[] arguments)
    {
        var result = Build(arguments);
        result.ExitCode.ShouldBe(0, result.Output);
        result.Findings.ShouldBeEmpty(result.Output);
    }

    /// <summary>What a program wrote that ended well, as lines.</summary>
    public string[] Lines(params string[] arguments)
    {
        var result = Run(arguments);
        result.ExitCode.ShouldBe(0, result.Output);
        return result.Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
