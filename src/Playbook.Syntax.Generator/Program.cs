using Playbook.Syntax.Generator;

if (args is not [var tablePath, var outputFolder] || !File.Exists(tablePath))
{
    Console.Error.WriteLine(
        "Usage: Playbook.Syntax.Generator TABLE FOLDER: reads the node table, writes C# into the folder.");
    return 2;
}

try
{
    var table = SyntaxTable.Parse(File.ReadAllLines(tablePath));
    Directory.CreateDirectory(outputFolder);
    foreach (var (name, text) in SyntaxGenerator.Generate(table))
        File.WriteAllText(Path.Combine(outputFolder, name), text);
    return 0;
}
catch (FormatException mistake)
{
    Console.Error.WriteLine($"{tablePath}: {mistake.Message}");
    return 1;
}
