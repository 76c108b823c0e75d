using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Looks for the one word that keeps a line from being read: another word in its place, one more before it, or none.
/// What is offered has been read, so that a fix never leads from one finding to the next.
/// </summary>
internal sealed class LineRepair(TokenLine tokens)
{
    private const int MostTokens = 64;

    // One line for all tries of a thread: each would leave its places and outcomes behind.
    [ThreadStatic]
    private static TokenLine? s_tried;

    // What expectations offer: a text full of mistakes asks for the same ones again and again.
    private readonly Dictionary<(string Expected, bool IsOne), GreenToken[]> _offered = [];

    // One list for all tries of a text.
    private readonly List<GreenToken> _fitting = [];

    /// <summary>Words of everyday language that a line of the language does without.</summary>
    private static readonly string[] Fillers = ["the", "a", "an", "that", "points", "point", "times", "then", "into"];

    /// <summary>The change that makes the line readable, or null where none does or several do.</summary>
    public WordChange? Find(LineRule rule, int farthest)
    {
        if (tokens.Count > MostTokens || farthest == 0)
            return null;
        return Named(rule, farthest) ?? Unquoted(rule, farthest)
            ?? Dropped(rule, farthest, IsFiller) ?? Dropped(rule, farthest - 1, IsFiller)
            ?? Replaced(rule, farthest) ?? Misspelt(rule, farthest - 1) ?? Inserted(rule, farthest)
            ?? Dropped(rule, farthest, IsLittle);
    }

    // play team talk "Team talk" and play "Team talk" ⇒ play team_talk "Team talk"
    private WordChange? Named(LineRule rule, int index)
    {
        if (index is < 1 or > 2 || index >= tokens.Count || !KindSets.Naming.Contains(tokens.TokenAt(0).Kind))
            return null;
        var (before, found) = (tokens.TokenAt(index - 1), tokens.TokenAt(index));
        var isTitle = index == 1 && found.Kind == SyntaxKind.StringToken;
        var isSplit = index == 2 && KindSets.Name.Contains(before.Kind) && KindSets.Name.Contains(found.Kind);
        var name = isTitle ? NameSlug.Of(found.Text) : isSplit ? $"{before.Text}_{found.Text}" : null;
        if (name is null)
            return null;
        var token = new GreenToken(SyntaxKind.IdentifierToken, name, [], []);
        var start = SpanOf(1).Start;
        var span = TextSpan.FromBounds(start, isTitle ? start : SpanOf(2).End);
        return IsReadable(rule, 1, isTitle ? 0 : 2, token)
            ? new WordChange($"write `{name}`", name, [new TextChange(span, isTitle ? name + " " : name)])
            : null;
    }

    // version "3" ⇒ version 3
    private WordChange? Unquoted(LineRule rule, int index)
    {
        if (index >= tokens.Count || Bare(tokens.TokenAt(index)) is null)
            return null;
        var changed = Enumerable.Range(0, tokens.Count)
            .Select(place => (place < index ? null : Bare(tokens.TokenAt(place))) ?? tokens.TokenAt(place))
            .ToList();
        if (!IsReadable(rule, changed))
            return null;
        var edits = Enumerable.Range(index, tokens.Count - index)
            .Where(place => Bare(tokens.TokenAt(place)) is not null)
            .Select(place => new TextChange(SpanOf(place), changed[place].Text));
        return new WordChange("write it without quotes", "", [.. edits]);
    }

    private WordChange? Replaced(LineRule rule, int index)
    {
        if (index >= tokens.Count || !IsLittle(tokens.TokenAt(index)) || IsDay(rule, index))
            return null;
        var isAnd = tokens.TokenAt(index).Kind == SyntaxKind.AndKeyword;
        var fitting = Fitting(rule, index, removed: 1);
        // Words that join a list are written as its comma, whatever else may follow.
        var word = isAnd ? fitting.Find(token => token.Kind == SyntaxKind.CommaToken) ?? Only(fitting) : Only(fitting);
        if (word is null)
            return null;
        var isComma = word.Kind == SyntaxKind.CommaToken;
        var span = isComma ? TextSpan.FromBounds(EndOf(index - 1), SpanOf(index).End) : SpanOf(index);
        return new WordChange($"write `{word.Text}`", word.Text, [new TextChange(span, word.Text)]);
    }

    // for everybody, stages evaluation ⇒ stage evaluation: a word of the line that was read as one more name
    private WordChange? Misspelt(LineRule rule, int index)
    {
        if (tokens.TokenAt(index).Kind != SyntaxKind.IdentifierToken)
            return null;
        var words = rule.Shape.Split(' ').Where(word => SyntaxFacts.GetWordKind(word) != SyntaxKind.IdentifierToken);
        if (Suggestions.Closest(tokens.TokenAt(index).Text, words) is not { } meant)
            return null;
        var word = new GreenToken(SyntaxFacts.GetWordKind(meant), meant, [], []);
        return IsReadable(rule, index, 1, word)
            ? new WordChange($"write `{meant}`", meant, [new TextChange(SpanOf(index), meant)])
            : null;
    }

    private WordChange? Inserted(LineRule rule, int index)
    {
        if (index >= tokens.Count)
            return null;
        var fitting = Fitting(rule, index, removed: 0);
        if (Only(fitting) is not { } word)
            return null;
        var isComma = word.Kind == SyntaxKind.CommaToken;
        var place = new TextSpan(isComma ? EndOf(index - 1) : SpanOf(index).Start, 0);
        var title = $"write `{word.Text}` before `{tokens.TokenAt(index).Text}`";
        return new WordChange(title, "", [new TextChange(place, isComma ? "," : word.Text + " ")]);
    }

    private WordChange? Dropped(LineRule rule, int index, Func<GreenToken, bool> mayGo)
    {
        if (index == 0 || index >= tokens.Count || IsDay(rule, index))
            return null;
        var token = tokens.TokenAt(index);
        if (!mayGo(token) || !IsReadable(rule, index, 1, null))
            return null;
        var span = TextSpan.FromBounds(EndOf(index - 1), SpanOf(index).End);
        return new WordChange($"take `{token.Text}` out", "", [new TextChange(span, "")]);
    }

    // expect task on friday: the day is right, and what should stand before it is not there.
    private bool IsDay(LineRule rule, int index) =>
        rule.Role == SyntaxKind.ExpectLine && tokens.TokenAt(index).Kind == SyntaxKind.OnKeyword
        && index + 1 < tokens.Count && KindSets.Day.Contains(tokens.TokenAt(index + 1).Kind);

    /// <summary>
    /// The words of the language with which the line can be read, of those that could stand at the place, in the order
    /// expected.
    /// </summary>
    private List<GreenToken> Fitting(LineRule rule, int index, int removed)
    {
        _fitting.Clear();
        var isOne = tokens.TokenAt(index - 1).Text == "1";
        for (var place = 0; place < tokens.Expected.Count; place++)
        {
            var expected = tokens.Expected[place];
            if (!_offered.TryGetValue((expected, isOne), out var words))
                _offered.Add((expected, isOne), words = [.. WordsOf(expected, isOne)]);
            foreach (var word in words)
            {
                if (IsReadable(rule, index, removed, word))
                    _fitting.Add(word);
            }
        }

        return _fitting;
    }

    /// <param name="expected">What the grammar expects, as a message says it.</param>
    /// <param name="isOne">True behind the number one: `time` and not `times`.</param>
    private static IEnumerable<GreenToken> WordsOf(string expected, bool isOne)
    {
        if (expected == KindSet.Describe(SyntaxKind.CommaToken))
            yield return new GreenToken(SyntaxKind.CommaToken, ",", [], []);
        var words = expected.Split([" or "], StringSplitOptions.None);
        if (!words.All(word => word.Length > 2 && word[0] == '`' && word.IndexOf('`', 1) == word.Length - 1))
            yield break;
        var isPair = words is [var many, var one] && many.Trim('`') == one.Trim('`') + "s";
        foreach (var word in isPair ? [isOne ? words[1] : words[0]] : words)
        {
            var text = word.Trim('`');
            if (SyntaxFacts.GetWordKind(text) is var kind and not SyntaxKind.IdentifierToken && !Negates(kind))
                yield return new GreenToken(kind, text, [], []);
        }
    }

    private static GreenToken? Only(List<GreenToken> fitting) => fitting is [var only] ? only : null;

    private static bool IsFiller(GreenToken token) => Fillers.Contains(token.Text);

    /// <summary>True for words that join others and say nothing by themselves.</summary>
    private static bool IsLittle(GreenToken token) =>
        (SyntaxFacts.IsReserved(token.Kind) && !Negates(token.Kind)) || IsFiller(token);

    // With or without these a line means the opposite, so they are left to the person.
    private static bool Negates(SyntaxKind kind) => kind is SyntaxKind.NotKeyword or SyntaxKind.NoKeyword;

    /// <summary>A number or a name that stands in quotes, without them.</summary>
    private static GreenToken? Bare(GreenToken token)
    {
        if (token.Kind != SyntaxKind.StringToken || token.Text.Length < 3)
            return null;
        var text = token.Text.Substring(1, token.Text.Length - 2);
        if (text.All(sign => sign is >= '0' and <= '9') && text[0] != '0')
            return new GreenToken(SyntaxKind.NumberToken, text, [], []);
        if (CurrencyCodes.All.Contains(text))
            return new GreenToken(SyntaxKind.CurrencyToken, text, [], []);
        var isName = text[0] is >= 'a' and <= 'z'
            && text.All(sign => sign is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
        return isName ? new GreenToken(SyntaxFacts.GetWordKind(text), text, [], []) : null;
    }

    /// <summary>True where the line can be read with some tokens taken out and one put in their place.</summary>
    private bool IsReadable(LineRule rule, int index, int removed, GreenToken? word)
    {
        var line = s_tried ??= new TokenLine();
        line.Clear();
        for (var place = 0; place <= tokens.Count; place++)
        {
            if (place == index && word is not null)
                line.Add(word);
            if (place < tokens.Count && (place < index || place >= index + removed))
                line.Add(tokens.TokenAt(place));
        }

        return IsRead(rule, line);
    }

    public static bool IsReadable(LineRule rule, IEnumerable<GreenToken> changed)
    {
        var line = s_tried ??= new TokenLine();
        line.Clear();
        foreach (var token in changed)
            line.Add(token);
        return IsRead(rule, line);
    }

    private static bool IsRead(LineRule rule, TokenLine line)
    {
        var result = rule.Parser(line.Start);
        return result is { WasSuccessful: true } && result.Remainder.AtEnd;
    }

    private int EndOf(int index) => SpanOf(index).End;

    /// <summary>Where a token stands, from the start of the line.</summary>
    private TextSpan SpanOf(int index)
    {
        var position = 0;
        for (var before = 0; before < index; before++)
            position += tokens.TokenAt(before).FullWidth;
        var token = tokens.TokenAt(index);
        return new TextSpan(position + token.LeadingWidth, token.Text.Length);
    }
}
