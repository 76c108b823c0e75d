using Playbook.Syntax.Generator;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Syntax;

public sealed class GeneratedCodeTests
{
    private static readonly string Folder = RepositoryFolder.PathOf("src", "Playbook.Compiler", "Syntax");

    [Fact]
    public void The_committed_code_is_what_the_table_gives()
    {
        var table = SyntaxTable.Parse(File.ReadAllLines(Path.Combine(Folder, "Syntax.table")));
        var files = SyntaxGenerator.Generate(table).ToArray();
        foreach (var (name, text) in files)
            File.ReadAllText(Path.Combine(Folder, "Generated", name)).ShouldBe(text, $"{name} is not up to date.");
        Directory.GetFiles(Path.Combine(Folder, "Generated")).Select(Path.GetFileName)
            .ShouldBe(files.Select(file => file.FileName), ignoreOrder: true);
    }

    [Theory]
    [InlineData("Broken", "expected `Kind : Base`")]
    [InlineData("Line : Node\n  Slot", "expected `Slot type`")]
    [InlineData("Line : Node\n  Slot Missing", "no node is named `Missing`")]
    public void A_mistake_in_the_table_is_told(string table, string message) =>
        Should.Throw<FormatException>(() => SyntaxTable.Parse(["abstract Node", .. table.Split('\n')])).Message
            .ShouldContain(message);
}
