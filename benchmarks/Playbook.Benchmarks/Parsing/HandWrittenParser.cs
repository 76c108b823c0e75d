using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Benchmarks.Parsing;

/// <summary>
/// Recursive descent by hand over the product's tokens, for the lines of <see cref="PlaybookText"/>: what the grammar
/// is measured against. It makes the same nodes and gives up at a mistake.
/// </summary>
internal sealed partial class HandWrittenParser
{
    private readonly TokenLine _tokens = new();
    private readonly Lexer _lexer;
    private readonly List<(GreenNode Node, int Column, List<GreenNode> Lines)> _open = [];
    private TokenInput _at;

    public HandWrittenParser(string text)
    {
        _lexer = new Lexer(text, _tokens);
        _at = _tokens.Start;
    }

    public GreenNode Parse()
    {
        var file = new List<GreenNode>();
        while (true)
        {
            _lexer.ReadLine();
            if (_lexer.Line.IsEndOfFile)
                break;
            Close(_lexer.Line.Column, file);
            _at = _tokens.Start;
            var parent = _open.Count == 0 ? SyntaxKind.CompilationUnit : _open[_open.Count - 1].Node.Kind;
            _open.Add((_lexer.Line.Prose ?? Line(parent), _lexer.Line.Column, []));
        }

        Close(0, file);
        return Node.CompilationUnit(GreenList.Create([.. file]), _tokens.TokenAt(0));
    }

    private void Close(int column, List<GreenNode> file)
    {
        while (_open.Count > 0 && _open[_open.Count - 1].Column >= column)
        {
            var (node, _, lines) = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            if (lines.Count > 0)
                node = node.ReplaceSlot(LineSlots.Block(node), Node.Block(GreenList.Create([.. lines])));
            (_open.Count == 0 ? file : _open[_open.Count - 1].Lines).Add(node);
        }
    }

    private GreenNode Line(SyntaxKind parent) => parent switch
    {
        SyntaxKind.CompilationUnit => Declaration(),
        SyntaxKind.SegmentDeclaration => Node.ConditionLine(Condition()),
        SyntaxKind.SignalDeclaration when _at.Kind == SyntaxKind.AnyKeyword =>
            Node.AnyOfLine(Take(), Take(SyntaxKind.OfKeyword)),
        SyntaxKind.SignalDeclaration or SyntaxKind.AnyOfLine => Node.MatchLine(Match()),
        SyntaxKind.TeamDeclaration => TeamLine(),
        SyntaxKind.ScoreDeclaration => ScoreLine(),
        SyntaxKind.ContentDeclaration => ContentLine(),
        SyntaxKind.PlayDeclaration => PlayLine(),
        SyntaxKind.ScenarioDeclaration => ScenarioLine(),
        _ => Statement(),
    };

    private GreenNode Declaration() => _at.Kind switch
    {
        SyntaxKind.TeamKeyword => Node.TeamDeclaration(Take(), Name(), Optional(SyntaxKind.StringToken)),
        SyntaxKind.SegmentKeyword => Node.SegmentDeclaration(Take(), Name(), Optional(SyntaxKind.StringToken)),
        SyntaxKind.SignalKeyword => Node.SignalDeclaration(Take(), Name(), Optional(SyntaxKind.StringToken)),
        SyntaxKind.ContentKeyword => Node.ContentDeclaration(Take(), Name(), Optional(SyntaxKind.StringToken)),
        SyntaxKind.PlayKeyword => Node.PlayDeclaration(Take(), Name(), Optional(SyntaxKind.StringToken)),
        SyntaxKind.ScenarioKeyword => Node.ScenarioDeclaration(Take(), Text()),
        SyntaxKind.ScoreKeyword => Node.ScoreDeclaration(
            Take(), Name(), Optional(SyntaxKind.StringToken), 
            Take(SyntaxKind.FromKeyword), Number(), Take(SyntaxKind.ToKeyword), Number()),
        _ => throw Unknown(),
    };

    private GreenNode TeamLine() => _at.Kind switch
    {
        SyntaxKind.HeadKeyword => Node.HeadLine(Take(), Value()),
        SyntaxKind.HoursKeyword => Node.HoursLine(Take(), Days(), Time(), Take(SyntaxKind.ToKeyword), Time()),
        SyntaxKind.CapacityKeyword => Node.CapacityLine(
            Take(), Number(), Take(SyntaxKind.HoursKeyword), Take(SyntaxKind.PerKeyword),
                Take(SyntaxKind.WeekKeyword)),
        _ => throw Unknown(),
    };

    private GreenNode ScoreLine() => _at.Kind switch
    {
        SyntaxKind.PlusToken => Node.PointsForLine(Take(), Number(), Take(SyntaxKind.ForKeyword), Match(), Limits()),
        SyntaxKind.LosesKeyword => Node.LosesLine(
            Take(), Number(), Take(SyntaxKind.EveryKeyword), Duration(), Take(SyntaxKind.WithoutKeyword), Reference()),
        SyntaxKind.BandKeyword => Node.BandLine(Take(), Name(), Take(), Number()),
        _ => throw Unknown(),
    };

    private GreenNode ContentLine() => _at.Kind switch
    {
        SyntaxKind.KindKeyword => Node.KindLine(Take(), Name()),
        SyntaxKind.GivesKeyword => Node.GivesLine(Take(), null, Text()),
        SyntaxKind.LinkKeyword => Node.LinkLine(Take(), Text()),
        SyntaxKind.ForKeyword => Node.AudienceLine(Take(), null, Reference(), Stage()),
        SyntaxKind.ReviewKeyword => Node.ReviewLine(Take(), Take(SyntaxKind.ByKeyword), Take(SyntaxKind.DateToken)),
        _ => throw Unknown(),
    };

    private GreenNode PlayLine() => _at.Kind switch
    {
        SyntaxKind.ForKeyword => Node.AudienceLine(Take(), null, Reference(), Stage()),
        SyntaxKind.NotKeyword => Node.NotForLine(Take(), Take(SyntaxKind.ForKeyword), Reference()),
        SyntaxKind.OnKeyword => Node.OnEventLine(Take(), Reference(), null, null, Where()),
        SyntaxKind.AgainKeyword => Node.AgainAfterLine(Take(), Take(SyntaxKind.AfterKeyword), Duration()),
        SyntaxKind.StopKeyword => Node.StopOnLine(Take(), Take(SyntaxKind.OnKeyword), Match()),
        SyntaxKind.StepKeyword => Node.StepDeclaration(Take(), Name(), Optional(SyntaxKind.StringToken)),
        _ => throw Unknown(),
    };

    private GreenNode Statement() => _at.Kind switch
    {
        SyntaxKind.SendKeyword => Node.SendStatement(
            Take(), null, null, Reference(), null, Take(SyntaxKind.ByKeyword), Reference(), null),
        SyntaxKind.SubjectKeyword => Node.SubjectLine(Take(), Text()),
        SyntaxKind.BecauseKeyword => Node.BecauseLine(Take(), Text()),
        SyntaxKind.WaitKeyword when _at.Next.Kind == SyntaxKind.UpKeyword => Node.WaitUpToStatement(
            Take(), Take(), Take(SyntaxKind.ToKeyword), Duration()),
        SyntaxKind.WaitKeyword => Node.WaitStatement(Take(), Duration()),
        SyntaxKind.WhenKeyword => Node.WhenClause(Take(), Node.MatchOutcome(Match())),
        SyntaxKind.ContinueKeyword => Node.ContinueWithStatement(Take(), Take(SyntaxKind.WithKeyword), Reference()),
        SyntaxKind.IfKeyword => GreenNode.Create(SyntaxKind.IfStatement, Take(), Condition(), null, null),
        SyntaxKind.OtherwiseKeyword => Node.OtherwiseClause(Take()),
        SyntaxKind.NotifyKeyword => Node.NotifyStatement(Take(), Reference(), Optional(SyntaxKind.StringToken)),
        SyntaxKind.SetKeyword => Node.SetStatement(Take(), Reference(), Take(SyntaxKind.ToKeyword), Value()),
        SyntaxKind.FinishKeyword => Node.FinishStatement(Take()),
        _ => throw Unknown(),
    };

    private GreenNode ScenarioLine() => _at.Kind switch
    {
        SyntaxKind.LeadKeyword => Node.ScenarioLeadLine(Take(), Name(), Take(SyntaxKind.WithKeyword), Pairs()),
        SyntaxKind.AtKeyword => Node.AtEventLine(Take(), Node.DayMoment(Take(), Time()), Reference(), Pairs()),
        SyntaxKind.ExpectKeyword => Node.ExpectLine(Take(), Node.EffectExpectation(null, null, SendEffect(), OnDay())),
        _ => throw Unknown(),
    };
}
