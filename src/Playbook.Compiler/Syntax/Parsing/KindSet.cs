namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>A set of kinds with a quick test, and the words for it in an "expected …".</summary>
internal sealed class KindSet
{
    // Made when first asked; two threads may both make it.
    private SyntaxKind[]? _kinds;
    private readonly bool[] _members = new bool[(int)SyntaxKind.CompilationUnit];

    public KindSet(string description, params SyntaxKind[] kinds)
    {
        Description = description;
        foreach (var kind in kinds)
            _members[(int)kind] = true;
    }

    /// <summary>How a message names what is expected: <c>a name</c>, or <c>`above` or `below`</c>.</summary>
    public string Description { get; }

    /// <summary>The kinds in the order of their numbers; nobody writes to them.</summary>
    public SyntaxKind[] Members => _kinds ??= MembersOf(_members);

    public bool Contains(SyntaxKind kind) => _members[(int)kind];

    /// <summary>The words given, described by themselves.</summary>
    public static KindSet Words(params SyntaxKind[] kinds) =>
        new(string.Join(" or ", Array.ConvertAll(kinds, Describe)), kinds);

    public KindSet Without(params SyntaxKind[] kinds)
    {
        var rest = new KindSet(Description);
        _members.CopyTo(rest._members, 0);
        foreach (var kind in kinds)
            rest._members[(int)kind] = false;
        return rest;
    }

    public static string Describe(SyntaxKind kind) => kind switch
    {
        SyntaxKind.None => "the end of the line",
        SyntaxKind.CommaToken => "a comma",
        SyntaxKind.DotToken => "a point",
        SyntaxKind.StringToken => "a text in quotes",
        SyntaxKind.NumberToken => "a number",
        SyntaxKind.PercentToken => "a share such as `40%`",
        SyntaxKind.DateToken => "a date such as `2026-12-01`",
        SyntaxKind.TimeToken => "a time such as `09:00`",
        SyntaxKind.CurrencyToken => "a currency such as `EUR`",
        SyntaxKind.IdentifierToken => "a name",
        _ => $"`{SyntaxFacts.GetText(kind)}`",
    };

    private static SyntaxKind[] MembersOf(bool[] members)
    {
        var (kinds, count) = (new SyntaxKind[members.Length], 0);
        for (var index = 0; index < members.Length; index++)
        {
            if (members[index])
                kinds[count++] = (SyntaxKind)index;
        }

        Array.Resize(ref kinds, count);
        return kinds;
    }
}
