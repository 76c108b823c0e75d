using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// The grammar's own words, made of Sprache's operators. What is not here, such as LINQ, <c>Or</c> and <c>Many</c>, C#
/// finds in Sprache itself.
/// </summary>
internal static class TokenParsers
{
    public static Parser<GreenToken> Token(SyntaxKind kind) => Token(new KindSet(KindSet.Describe(kind), kind));

    public static Parser<GreenToken> Token(KindSet kinds) => input =>
    {
        var place = (TokenInput)input;
        return kinds.Contains(place.Kind) && place.Token is { } token
            ? Result.Success(token, input.Advance())
            : Fail<GreenToken>(place, kinds.Description);
    };

    public static Parser<GreenNode> Separated(Parser<GreenNode> item, Parser<GreenToken> separator)
    {
        var more =
            from token in separator
            from node in item
            select new GreenNode[] { token, node };
        var rest = more.Many();
        return
            from first in item
            from pairs in rest
            select ToList(first, pairs);
    }

    public static Parser<GreenNode> ByFirst(params Case<GreenNode>[] cases)
    {
        // Only the first branch that fits counts, so a branch is closed to the tokens of those before it.
        Parser<GreenNode> none = input =>
        {
            foreach (var item in cases)
                Note((TokenInput)input, item.Kinds.Description);
            return Result.Failure<GreenNode>(input, "no branch", []);
        };
        return input =>
        {
            var kind = ((TokenInput)input).Kind;
            var fitting = cases.FirstOrDefault(item => item.Kinds.Contains(kind));
            return (fitting?.Parser ?? none)(input);
        };
    }

    public static Case<GreenNode> On(SyntaxKind first, Parser<GreenNode> parser) => new(KindSet.Words(first), parser);

    public static Case<GreenNode> On(KindSet first, Parser<GreenNode> parser) => new(first, parser);

    public static Parser<T?> OrNothing<T>(this Parser<T> parser) where T : class =>
        from option in parser.Optional()
        select option.IsDefined ? option.Get() : null;

    public static Parser<T> Before<T>(this Parser<T> parser, KindSet following)
    {
        Parser<bool> ahead = input => following.Contains(((TokenInput)input).Kind)
            ? Result.Success(true, input)
            : Fail<bool>((TokenInput)input, following.Description);
        return
            from value in parser
            from _ in ahead
            select value;
    }

    public static Parser<T> Named<T>(this Parser<T> parser, string name) => input =>
    {
        var place = (TokenInput)input;
        if (!place.Line.IsNoting)
            return parser(input);
        var mark = place.Line.NotedAt(place.Position);
        var result = parser(input);
        if (!result.WasSuccessful)
            place.Line.NoteInstead(place.Position, mark, name);
        return result;
    };

    private static GreenNode ToList(GreenNode first, IEnumerable<GreenNode[]> pairs) =>
        GreenList.Create([first, .. pairs.SelectMany(pair => pair)]) ?? first;

    private static IResult<T> Fail<T>(TokenInput place, string expected)
    {
        Note(place, expected);
        return Result.Failure<T>(place, "another token", [expected]);
    }

    private static void Note(TokenInput place, string expected)
    {
        if (place.Line.IsNoting)
            place.Line.Note(place.Position, expected);
    }
}
