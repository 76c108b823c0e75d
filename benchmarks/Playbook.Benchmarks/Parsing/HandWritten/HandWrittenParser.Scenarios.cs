using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Benchmarks.Parsing.HandWritten;

/// <summary>Scenarios: who, what happens, what is expected.</summary>
internal sealed partial class HandWrittenParser
{
    private GreenNode ScenarioLine() => _at.Kind switch
    {
        SyntaxKind.LeadKeyword => ScenarioLead(Take(), NameToken()),
        SyntaxKind.TeamKeyword => Node.ScenarioTeamLine(Take(), Name()),
        SyntaxKind.AtKeyword => At(Take(), Moment()),
        _ => Node.ExpectLine(Take(SyntaxKind.ExpectKeyword), Expectation()),
    };

    private GreenNode ScenarioLead(GreenToken lead, GreenToken name) => _at.Kind == SyntaxKind.WithKeyword
        ? Node.ScenarioLeadLine(lead, name, Take(), Pairs())
        : Node.ScenarioLeadLine(lead, name, null, null);

    private GreenNode Pairs() => Separated(
        () => Node.FieldValue(NameToken().ToName(), Value()), SyntaxKind.CommaToken, IsName);

    private GreenNode At(GreenToken at, GreenNode moment)
    {
        if (_at.Kind == SyntaxKind.None)
            return Node.AtLine(at, moment);
        var name = Name();
        return _at.Kind == SyntaxKind.BecomesKeyword
            ? Node.AtFieldLine(at, moment, name, Take(), Value())
            : Node.AtEventLine(at, moment, name, _at.Kind == SyntaxKind.None ? null : Pairs());
    }

    private GreenNode Expectation()
    {
        var isState = _at.Next.Kind is SyntaxKind.IsKeyword or SyntaxKind.DotToken;
        if (_at.Kind == SyntaxKind.LeadKeyword && _at.Next.Kind == SyntaxKind.InKeyword)
            return Place(Take(), Take(), Name());
        var isEffect = _at.Kind is SyntaxKind.NoKeyword or SyntaxKind.NumberToken
            or SyntaxKind.SendKeyword or SyntaxKind.ShareKeyword or SyntaxKind.CallKeyword or SyntaxKind.TaskKeyword
            or SyntaxKind.NotifyKeyword or SyntaxKind.HandKeyword or SyntaxKind.AssignKeyword
            or SyntaxKind.FixKeyword;
        if (isState || !isEffect)
            return Node.StateExpectation(Name(), Take(SyntaxKind.IsKeyword), Value());
        var (no, count) = (Optional(SyntaxKind.NoKeyword), Optional(SyntaxKind.NumberToken));
        var effect = Effect();
        return _at.Kind == SyntaxKind.SkippedKeyword
            ? Node.SkippedExpectation(effect, Take(), Take(SyntaxKind.BecauseKeyword), Take(), OnDay())
            : Node.EffectExpectation(no, count, effect, Limit());
    }

    private GreenNode Place(GreenToken lead, GreenToken inWord, GreenNode play) => _at.Kind == SyntaxKind.AtKeyword
        ? Node.PlaceExpectation(lead, inWord, play, Take(), Name())
        : Node.PlaceExpectation(lead, inWord, play, null, null);

    private GreenNode? OnDay() => _at.Kind == SyntaxKind.OnKeyword ? Node.OnTime(Take(), Moment()) : null;

    private GreenNode? Limit() => _at.Kind switch
    {
        SyntaxKind.BeforeKeyword => Node.BeforeTime(Take(), Moment()),
        SyntaxKind.WithinKeyword => Node.WithinTime(Take(), Duration()),
        _ => OnDay(),
    };

    private GreenNode Effect() => _at.Kind switch
    {
        SyntaxKind.SendKeyword => Node.SendEffect(Take(), Name(), OptionalBy()),
        SyntaxKind.ShareKeyword => Share(Take(), Name()),
        SyntaxKind.CallKeyword => Node.CallEffect(Take(), Take(SyntaxKind.ByKeyword), Name()),
        SyntaxKind.TaskKeyword => Node.TaskEffect(Take(), Text()),
        SyntaxKind.NotifyKeyword => Node.NotifyEffect(Take(), Name()),
        SyntaxKind.HandKeyword => Node.HandOffEffect(
            Take(), Take(SyntaxKind.OffKeyword), Take(SyntaxKind.AsKeyword), Name()),
        SyntaxKind.AssignKeyword => Node.AssignEffect(Take(), Take(SyntaxKind.ToKeyword), Name()),
        _ => Node.FixEffect(Take(SyntaxKind.FixKeyword), Take(SyntaxKind.ByKeyword), Name()),
    };

    // Behind `on` a day is when, any other name is where.
    private GreenNode Share(GreenToken share, GreenNode content)
    {
        var isChannel = _at.Kind == SyntaxKind.OnKeyword && IsName(_at.Next.Kind)
            && !KindSets.Day.Contains(_at.Next.Kind) && _at.Next.Kind != SyntaxKind.DayKeyword;
        return isChannel
            ? Node.ShareEffect(share, content, Take(), NameToken().ToName())
            : Node.ShareEffect(share, content, null, null);
    }
}
