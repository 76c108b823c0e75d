using Playbook.Execution.Logs.Mapping;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Execution.Tests.Logs;

/// <summary>
/// Logs that stand in files: a folder for each mapping (its own stands in the folder, a shipped one bears the
/// folder's name), and beside each log what is read out of it.
/// </summary>
public sealed class CorpusTests
{
    public static readonly string Folder =
        RepositoryFolder.PathOf("tests", "Playbook.Execution.Tests", "Logs", "Corpus");

    public static TheoryData<string> Logs() =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".ndjson" or ".csv")
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Logs))]
    public void A_log_is_read_as_the_file_beside_it_says(string log)
    {
        var path = Path.Combine(Folder, log);
        var mapping = LogCheck.MappingOf(OwnMapping(path) ?? log.Split('/')[0]);
        LogCheck.Read(log, File.ReadAllBytes(path), mapping)
            .ShouldBe(File.ReadAllText(Path.ChangeExtension(path, ".txt")).TrimEnd('\n'));
    }

    [Fact]
    public void Every_shipped_mapping_reads_a_log() =>
        ShippedMappings.Names.ShouldAllBe(name => Directory.Exists(Path.Combine(Folder, name)));

    private static string? OwnMapping(string log) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(log) ?? "", "*.mapping").FirstOrDefault() is { } file
            ? File.ReadAllText(file)
            : null;
}
