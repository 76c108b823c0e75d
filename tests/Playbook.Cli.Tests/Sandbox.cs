using Playbook.Cli;

namespace Playbook.Cli.Tests;

/// <summary>A folder of its own for one test, and the tool run in it.</summary>
internal sealed class Sandbox : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playbook");

    public string Folder => _folder.FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public Sandbox With(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name)) ?? Folder);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Every file below the folder, from the folder, in order.</summary>
    public string[] Files() =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public ToolResult Run(params string[] arguments) => Run(host => host, arguments);

    /// <summary>As above, with something piped in.</summary>
    public ToolResult RunWith(string input, params string[] arguments) =>
        Run(host => host with { Input = new StringReader(input) }, arguments);

    /// <summary>As above, from a folder inside.</summary>
    public ToolResult RunIn(string folder, params string[] arguments) =>
        Run(host => host with { CurrentFolder = PathOf(folder) }, arguments);

    public ToolHost HostWith(TextWriter output, TextWriter error, CancellationToken stop) => new()
    {
        Output = output,
        Error = error,
        CurrentFolder = Folder,
        IsTerminal = false,
        Stop = stop,
        Today = new DateOnly(2026, 12, 1),
    };

    public ToolHost Host() => HostWith(TextWriter.Null, TextWriter.Null, CancellationToken.None);

    private ToolResult Run(Func<ToolHost, ToolHost> change, string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = Tool.Run(arguments, change(HostWith(output, error, CancellationToken.None)));
        return new ToolResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
