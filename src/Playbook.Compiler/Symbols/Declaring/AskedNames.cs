using System.Collections.Immutable;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>What a file's statements ask people for.</summary>
/// <param name="Answers">The names after <c>when</c> under <c>choose</c>.</param>
/// <param name="Fields">The fields after <c>as lead.</c> of questions and tasks.</param>
internal sealed record AskedNames(ImmutableArray<string> Answers, ImmutableArray<string> Fields)
{
    public static AskedNames Collect(CompilationUnitSyntax unit)
    {
        var answers = ImmutableArray.CreateBuilder<string>();
        var fields = ImmutableArray.CreateBuilder<string>();
        var pending = new Stack<BlockSyntax>();
        foreach (var line in unit.Lines)
        {
            if (line is PlayDeclarationSyntax { Block: { } block })
                pending.Push(block);
        }

        while (pending.Count > 0)
        {
            foreach (var line in pending.Pop().Lines)
                CollectLine(line, answers, fields, pending);
        }

        return new AskedNames(answers.ToImmutable(), fields.ToImmutable());
    }

    private static void CollectLine(
        LineSyntax line, ImmutableArray<string>.Builder answers, ImmutableArray<string>.Builder fields,
        Stack<BlockSyntax> pending)
    {
        if (line.Block is { } block)
            pending.Push(block);
        switch (line)
        {
            case IfStatementSyntax branching:
                foreach (var alternative in branching.Alternatives)
                {
                    if (alternative.Block is { } body)
                        pending.Push(body);
                }

                break;
            case ChooseStatementSyntax { Block: { } choices }:
                foreach (var choice in choices.Lines)
                {
                    if (choice is WhenClauseSyntax when && AnswerName(when.Outcome) is { } name)
                        answers.Add(name);
                }

                break;
            case AskLineSyntax { Answer: { } answer }:
                fields.Add(LastPart(answer.Field));
                break;
            case TaskStatementSyntax { Answer: { } answer }:
                fields.Add(LastPart(answer.Field));
                break;
        }
    }

    /// <summary>The name of an answer: words that elsewhere are results are names here.</summary>
    public static string? AnswerName(OutcomeSyntax outcome) => outcome switch
    {
        MatchOutcomeSyntax { Match: { Where: null, Event: IdentifierNameSyntax name } } => name.Identifier.ValueText,
        ResultOutcomeSyntax result => result.ResultKeyword.ValueText,
        _ => null,
    };

    private static string LastPart(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        IdentifierNameSyntax simple => simple.Identifier.ValueText,
        _ => throw new InvalidOperationException($"Unreachable: name {name.Kind}."),
    };
}
