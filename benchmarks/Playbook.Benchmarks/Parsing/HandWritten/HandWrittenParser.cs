using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Benchmarks.Parsing.HandWritten;

/// <summary>
/// Recursive descent by hand over the product's tokens, for the whole language: what the grammar is measured against.
/// It makes the same nodes, which a test holds on the library of playbooks, and gives up at a mistake.
/// </summary>
internal sealed partial class HandWrittenParser
{
    private readonly TokenLine _tokens = new();
    private readonly Lexer _lexer;
    private readonly Stack<OpenBlock> _spare = new();
    private readonly List<OpenBlock> _open = [];
    private TokenInput _at;

    public HandWrittenParser(string text)
    {
        _lexer = new Lexer(text, _tokens);
        _at = _tokens.Start;
    }

    public GreenNode Parse()
    {
        Open(null, -1);
        while (true)
        {
            _lexer.ReadLine();
            if (_lexer.Line.IsEndOfFile)
                break;
            Close(_lexer.Line.Column);
            _at = _tokens.Start;
            var node = _lexer.Line.Prose ?? Line(_open[_open.Count - 1].Node?.Kind ?? SyntaxKind.CompilationUnit);
            if (_lexer.Line.Prose is null && _at.Kind != SyntaxKind.None)
                throw Unknown();
            Open(node, _lexer.Line.Column);
        }

        Close(0);
        return Node.CompilationUnit(_open[0].ToList(), _tokens.TokenAt(0));
    }

    private void Open(GreenNode? node, int column)
    {
        var block = _spare.Count > 0 ? _spare.Pop() : new OpenBlock();
        block.Start(node, column);
        _open.Add(block);
    }

    private void Close(int column)
    {
        while (_open.Count > 1 && _open[_open.Count - 1].Column >= column)
        {
            var block = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _open[_open.Count - 1].Add(block.ToNode());
            _spare.Push(block);
        }
    }

    private GreenNode Line(SyntaxKind parent)
    {
        if (_at.Kind == SyntaxKind.AllowKeyword && KindSets.RuleName.Contains(_at.Next.Kind)
            && _at.Next.Next.Kind == SyntaxKind.BecauseKeyword)
            return Allow();
        return parent switch
        {
            SyntaxKind.CompilationUnit => Declaration(),
            SyntaxKind.WorkspaceDeclaration or SyntaxKind.PlaybookDeclaration => HeaderLine(),
            SyntaxKind.MoveLeadsLine => Node.MoveStepLine(Name(), Take(SyntaxKind.ToKeyword), Name()),
            SyntaxKind.TeamDeclaration or SyntaxKind.RoleDeclaration => OrganisationLine(),
            SyntaxKind.LeadDeclaration or SyntaxKind.EventDeclaration => FieldLine(),
            SyntaxKind.ChannelDeclaration => ChannelLine(),
            SyntaxKind.ContentDeclaration => ContentLine(),
            SyntaxKind.SignalDeclaration or SyntaxKind.AnyOfLine or SyntaxKind.AllOfLine => SignalLine(),
            SyntaxKind.SegmentDeclaration => Node.ConditionLine(Condition()),
            SyntaxKind.ScoreDeclaration => ScoreLine(),
            SyntaxKind.PlayDeclaration => PlayLine(),
            SyntaxKind.StepDeclaration or SyntaxKind.IfStatement or SyntaxKind.OtherwiseIfClause
                or SyntaxKind.OtherwiseClause or SyntaxKind.WhenClause or SyntaxKind.SplitShareLine => Statement(),
            SyntaxKind.SplitStatement => Node.SplitShareLine(Take(SyntaxKind.PercentToken), NameToken()),
            SyntaxKind.RouteStatement => RouteLine(),
            SyntaxKind.HandoffDeclaration => HandoffLine(),
            SyntaxKind.GoalDeclaration => GoalLine(),
            SyntaxKind.ExperimentDeclaration => ExperimentLine(),
            SyntaxKind.ScenarioDeclaration => ScenarioLine(),
            SyntaxKind.KindDeclaration => KindField(),
            SyntaxKind.CardDeclaration => CardField(),
            _ => Detail(),
        };
    }

    private GreenNode Declaration()
    {
        var word = Take();
        switch (word.Kind)
        {
            case SyntaxKind.LeadKeyword when _at.Kind == SyntaxKind.None:
                return Node.LeadDeclaration(word);
            case SyntaxKind.ScenarioKeyword:
                return Node.ScenarioDeclaration(word, Text());
            case SyntaxKind.AssumeKeyword:
                return Node.AssumeDeclaration(word, Assumption());
        }

        var (name, title) = (NameToken(), Optional(SyntaxKind.StringToken));
        return word.Kind switch
        {
            SyntaxKind.WorkspaceKeyword => Node.WorkspaceDeclaration(word, name, title),
            SyntaxKind.PlaybookKeyword => Node.PlaybookDeclaration(word, name, title),
            SyntaxKind.TeamKeyword => Node.TeamDeclaration(word, name, title),
            SyntaxKind.RoleKeyword => Node.RoleDeclaration(word, name, title),
            SyntaxKind.EventKeyword => Node.EventDeclaration(
                word, name, title, Take(SyntaxKind.FromKeyword), Take(), EventEffect()),
            SyntaxKind.ChannelKeyword => Node.ChannelDeclaration(word, name, title),
            SyntaxKind.ContentKeyword => Node.ContentDeclaration(word, name, title),
            SyntaxKind.SignalKeyword => Node.SignalDeclaration(word, name, title),
            SyntaxKind.SegmentKeyword => Node.SegmentDeclaration(word, name, title),
            SyntaxKind.ScoreKeyword => Node.ScoreDeclaration(
                word, name, title, Take(SyntaxKind.FromKeyword), Number(), Take(SyntaxKind.ToKeyword), Number()),
            SyntaxKind.PlayKeyword => Node.PlayDeclaration(word, name, title),
            SyntaxKind.HandoffKeyword => Node.HandoffDeclaration(word, name, title),
            SyntaxKind.GoalKeyword => Node.GoalDeclaration(word, name, title),
            SyntaxKind.ExperimentKeyword => Node.ExperimentDeclaration(word, name, title),
            SyntaxKind.KindKeyword => Node.KindDeclaration(word, name, title),
            _ => Node.CardDeclaration(word, name, title),
        };
    }

    private GreenNode Allow() => Node.AllowLine(
        Take(), Take(), Take(SyntaxKind.BecauseKeyword), Text(),
        _at.Kind == SyntaxKind.UntilKeyword ? Node.UntilClause(Take(), Date()) : null);

    private GreenNode Assumption()
    {
        var isRate = _at.Kind == SyntaxKind.AtKeyword && _at.Next.Kind == SyntaxKind.MostKeyword;
        var start = _at;
        if (isRate)
        {
            var (at, most, count, name) = (Take(), Take(), Number(), Name());
            if (_at.Kind == SyntaxKind.PerKeyword)
                return Node.RateAssumption(at, most, count, name, Take(), Period(), Where());
            _at = start;
        }

        return Node.ConditionAssumption(Condition());
    }

    private GreenNode? EventEffect() =>
        _at.Kind == SyntaxKind.CommaToken ? Node.EventEffectClause(Take(), Take()) : null;
}
