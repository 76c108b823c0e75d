namespace Playbook.Syntax.Generator;

/// <summary>The table of nodes, tokens and words, as read.</summary>
public sealed class SyntaxTable
{
    private static readonly string[] WordSections = ["reserved", "days", "units", "types"];

    private readonly Dictionary<string, List<string>> _sections = [];
    private readonly List<NodeDefinition> _nodes = [];

    public IReadOnlyList<NodeDefinition> Nodes => _nodes;

    public IReadOnlyList<string> Tokens => Section("tokens");

    public IReadOnlyList<string> Trivia => Section("trivia");

    public IReadOnlyList<string> Reserved => Section("reserved");

    public IReadOnlyList<string> Section(string name) => _sections[name];

    /// <summary>Every word that the grammar names, reserved ones first, then in the order of the table.</summary>
    public IReadOnlyList<string> Words =>
        [.. WordSections.SelectMany(Section).Concat(Nodes.SelectMany(node =>
            node.Slots).SelectMany(slot => slot.Words)).Distinct()];

    public static string KeywordKind(string word) =>
        string.Concat(word.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..])) + "Keyword";

    /// <exception cref="FormatException">A row that the table's format does not have; names the line.</exception>
    public static SyntaxTable Parse(IReadOnlyList<string> lines)
    {
        var table = new SyntaxTable();
        List<string>? words = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index].TrimEnd();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] != ' ')
                words = table.StartEntry(line, index + 1);
            else if (words is not null)
                words.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else
                table._nodes[^1].Slots.Add(SlotDefinition.Parse(line, index + 1));
        }

        table.GiveEveryLineABlock();
        table.CheckTypes();
        return table;
    }

    public bool IsA(NodeDefinition node, string ancestor) =>
        node.Base == ancestor || (node.Base.Length > 0 && IsA(Find(node.Base), ancestor));

    public NodeDefinition Find(string name) =>
        _nodes.Find(node => node.Name == name)
        ?? throw new FormatException($"no node is named `{name}`; write its row, or mend the name.");

    private List<string>? StartEntry(string line, int number)
    {
        var parts = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
        switch (parts)
        {
            case [var section] when char.IsLower(section[0]):
                return _sections[section] = [];
            case ["abstract", var name, ..]:
                _nodes.Add(new NodeDefinition(name, parts.Length > 2 ? parts[2] : "", true, []));
                return null;
            case [var name, var parent]:
                _nodes.Add(new NodeDefinition(name, parent, false, []));
                return null;
            default:
                throw new FormatException($"line {number}: expected `Kind : Base`, found `{line}`.");
        }
    }

    private void GiveEveryLineABlock()
    {
        foreach (var node in _nodes.Where(node => !node.IsAbstract && IsA(node, "Line")))
        {
            if (node.Slots.All(slot => slot.Name != "Block"))
                node.Slots.Add(new SlotDefinition("Block", SlotForm.Node, "Block", [], true));
        }
    }

    private void CheckTypes()
    {
        foreach (var slot in _nodes.SelectMany(node => node.Slots))
        {
            if (slot.Form is SlotForm.Node or SlotForm.List or SlotForm.SeparatedList)
                Find(slot.Type);
        }
    }
}
