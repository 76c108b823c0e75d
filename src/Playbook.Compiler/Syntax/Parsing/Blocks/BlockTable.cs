using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Blocks;

/// <summary>
/// Which lines may stand in a block, by their first token. A headed block knows its lines by these alone; a listing
/// block reads every other line by one rule, so that names, values and conditions may stand first.
/// </summary>
internal sealed class BlockTable
{
    // By the number of the kind: a dictionary over numbers is compiled ahead, one over kinds at every start.
    private readonly Dictionary<int, LineRule> _heads = [];
    private LineRule? _listed;
    // Made when first asked: most texts have no such words. Two threads may both make them.
    private string? _knownWords;
    private string[]? _headWords;
    private Dictionary<string, (LineRule Rule, string Words)>? _glued;

    /// <param name="name">How a message names the block: <c>a play</c>.</param>
    public BlockTable(string name) => Name = name;

    public string Name { get; }

    public bool IsListing => _listed is not null;

    /// <summary>The words that start a line here, for suggestions.</summary>
    public string[] HeadWords => _headWords ??=
        [.. _heads.Keys.Select(kind => SyntaxFacts.GetText((SyntaxKind)kind)).OfType<string>()];

    public BlockTable With(SyntaxKind first, SyntaxKind role, Parser<GreenNode> parser, string shape)
    {
        _heads.Add((int)first, new LineRule(role, parser, shape));
        return this;
    }

    /// <summary>Takes over the lines of another block.</summary>
    public BlockTable With(BlockTable other)
    {
        foreach (var head in other._heads)
            _heads.Add(head.Key, head.Value);
        return this;
    }

    /// <summary>Makes this a listing block.</summary>
    public BlockTable Listing(SyntaxKind role, Parser<GreenNode> parser, string shape)
    {
        _listed = new LineRule(role, parser, shape);
        return this;
    }

    /// <summary>The words that start a line here, as a message lists them.</summary>
    public string KnownWords => _knownWords ??= string.Join(", ", HeadWords.Select(head => $"`{head}`"));

    public bool HasHead(SyntaxKind first) => _heads.ContainsKey((int)first);

    /// <summary>The rule for a line that starts with this token; null where the block has none.</summary>
    public LineRule? Find(TokenInput start) =>
        _heads.TryGetValue((int)start.Kind, out var rule) && (!IsListing || IsHeadInListing(start)) ? rule : _listed;

    /// <summary>
    /// The rule whose first words stand here as one, as <c>handoff</c> for <c>hand off</c>, and these words.
    /// </summary>
    public (LineRule Rule, string Words)? FindGlued(string word) =>
        (_glued ??= GluedWords()).TryGetValue(word.Replace("_", ""), out var found) ? found : null;

    /// <summary>The rule of a head word, whatever follows it.</summary>
    public LineRule? FindHead(SyntaxKind first) => _heads.TryGetValue((int)first, out var rule) ? rule : null;

    /// <summary>
    /// In a listing block the rule of a head word that was read as a name, where no type follows it.
    /// </summary>
    public LineRule? FindMeant(TokenInput start) =>
        IsListing && FindHead(start.Kind) is { } rule && !KindSets.PredefinedType.Contains(start.Next.Kind)
            ? rule
            : null;

    private Dictionary<string, (LineRule Rule, string Words)> GluedWords()
    {
        var glued = new Dictionary<string, (LineRule Rule, string Words)>(StringComparer.Ordinal);
        foreach (var rule in _heads.Values)
        {
            var words = rule.Shape.Split(' ');
            for (var count = 2; count <= Math.Min(3, words.Length); count++)
            {
                var key = string.Concat(words.Take(count));
                if (!glued.ContainsKey(key))
                    glued.Add(key, (rule, string.Join(" ", words.Take(count))));
            }
        }

        return glued;
    }

    // In a listing block a word that may be a name is a head word only where no name could stand.
    private static bool IsHeadInListing(TokenInput start) => start.Kind switch
    {
        SyntaxKind.SetsKeyword => start.Next is { Kind: SyntaxKind.LeadKeyword, Next.Kind: SyntaxKind.DotToken },
        SyntaxKind.AllowKeyword => KindSets.RuleName.Contains(start.Next.Kind)
            && start.Next.Next.Kind == SyntaxKind.BecauseKeyword,
        _ => true,
    };
}
