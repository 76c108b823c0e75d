namespace Playbook.Syntax.Generator;

/// <summary>One slot of a node kind, as a row of the table says it.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Form">Token, node or list.</param>
/// <param name="Type">The node type without its suffix, or the token class; for words the first word.</param>
/// <param name="Words">The words that the token may be; empty for other tokens and for nodes.</param>
/// <param name="IsOptional">True where the slot may be empty.</param>
public sealed record SlotDefinition(
    string Name, SlotForm Form, string Type, IReadOnlyList<string> Words, bool IsOptional)
{
    /// <summary>The name of a parameter for this slot; escaped where C# has a keyword of that name.</summary>
    public string Parameter => "@" + char.ToLowerInvariant(Name[0]) + Name[1..];

    public static SlotDefinition Parse(string row, int line)
    {
        var parts =
            row.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is not [var name, var type])
            throw new FormatException(
                $"line {line}: expected `Slot type`, found `{row.Trim()}`; give the slot a type.");

        var optional = type.EndsWith('?');
        type = type.TrimEnd('?');
        if (type.StartsWith('\''))
        {
            var words = type.Split('|').Select(word => word.Trim('\'')).ToArray();
            return new SlotDefinition(name, SlotForm.Token, words[0], words, optional);
        }

        var isNode = char.IsUpper(type[0]);
        return type[^1] switch
        {
            '*' when isNode => new SlotDefinition(name, SlotForm.List, type[..^1], [], true),
            '+' when isNode => new SlotDefinition(name, SlotForm.SeparatedList, type[..^1], [], true),
            '*' => new SlotDefinition(name, SlotForm.TokenList, type[..^1], [], true),
            _ when isNode => new SlotDefinition(name, SlotForm.Node, type, [], optional),
            _ => new SlotDefinition(name, SlotForm.Token, type, [], optional),
        };
    }
}
