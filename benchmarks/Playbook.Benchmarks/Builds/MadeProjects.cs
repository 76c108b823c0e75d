using System.Diagnostics;
using Playbook.Benchmarks.ColdStart;

namespace Playbook.Benchmarks.Builds;

/// <summary>
/// A consumer's project three times: without playbooks, with many, and with the C# that those give as its own files.
/// They see the packages as they are packed now, in a cache of their own.
/// </summary>
internal sealed class MadeProjects(string folder)
{
    private const string Generated = "generated";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <RootNamespace>Made</RootNamespace>
            <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="Program.cs;generated/**/*.cs" />
            PACKAGE
          </ItemGroup>
        </Project>
        """;

    // The repository, from where this program's release build lies in it.
    private static string Repository { get; } =
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    public string Empty => Path.Combine(folder, "empty");

    public string WithPlaybooks => Path.Combine(folder, "playbooks");

    public string WithFiles => Path.Combine(folder, "files");

    public void Write(int playbooks)
    {
        var feed = Path.Combine(folder, "feed");
        foreach (var package in new[] { "Playbook.Runtime", "Playbook.Build" })
        {
            var source = Path.Combine(Repository, "src", package);
            Dotnet("pack", source, "--no-build", "-c", "Release", "-o", feed, "-v", "q", "-nologo");
        }

        File.WriteAllText(Path.Combine(folder, "NuGet.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(folder, "packages")}" />
              </config>
              <packageSources>
                <add key="packed" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        MadeWorkspace.Write(WithPlaybooks, playbooks);
        WriteProject(WithPlaybooks, "Playbook.Build");
        Dotnet(
            "build", WithPlaybooks, "-v", "q", "-nologo", "-p:EmitCompilerGeneratedFiles=true",
            $"-p:CompilerGeneratedFilesOutputPath={Path.Combine(WithFiles, Generated)}");
        WriteProject(WithFiles, "Playbook.Runtime");
        WriteProject(Empty, "Playbook.Runtime");
        Dotnet("restore", WithFiles, "-v", "q", "-nologo");
        Dotnet("restore", Empty, "-v", "q", "-nologo");
    }

    private static void WriteProject(string place, string package)
    {
        Directory.CreateDirectory(place);
        var reference = $"<PackageReference Include=\"{package}\" Version=\"0.1.0\" />";
        File.WriteAllText(
            Path.Combine(place, "Made.csproj"), Project.Replace("PACKAGE", reference, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(place, "Program.cs"), "System.Console.WriteLine(\"made\");\n");
    }

    private static void Dotnet(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dotnet does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }
}
