using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules.Usage;

namespace Playbook.Compiler.Rules.Content;

/// <summary>
/// What customers and colleagues will read of a declaration; cards that name words to avoid are left out.
/// </summary>
internal static class AuthorTexts
{
    public static IEnumerable<AuthorText> Of(BoundDeclaration declaration)
    {
        if (declaration.Symbol.IsPrelude || declaration is BoundCard)
            return [];
        return Own(declaration).Concat(Prose(declaration.Prose)).Append(Title(declaration))
            .Where(text => text.Text.Length > 0);
    }

    private static AuthorText Title(BoundDeclaration declaration) =>
        new(declaration.Symbol.Location, declaration.Symbol.Title ?? "");

    private static IEnumerable<AuthorText> Own(BoundDeclaration declaration) => declaration switch
    {
        BoundContent content =>
        [
            new(content.Location, content.Gives ?? ""), new(content.Location, content.AsksFor ?? ""),
            .. Prose(content.Subject),
        ],
        BoundHandoff handoff => handoff.Gives.Select(gift => new AuthorText(gift.Location, gift.Text))
            .Concat(handoff.Rejects.Select(reject => new AuthorText(reject.Location, reject.Reason.Title ?? ""))),
        BoundPlay play => play.Statements().SelectMany(Of),
        _ => [],
    };

    private static IEnumerable<AuthorText> Of(BoundStatement statement) =>
        Prose(statement.Prose).Concat(Plain(statement))
            .Concat(statement is BoundSend send ? Prose(send.Subject) : []);

    /// <summary>What stands in quotes and is read as it stands: nothing is inserted there.</summary>
    public static IEnumerable<AuthorText> Plain(BoundStatement statement) =>
        ((AuthorText[])[new(statement.Location, statement.Because ?? "")])
            .Concat(statement switch
            {
                BoundTask task => [new(task.Location, task.Title)],
                BoundNotify notify => [new(notify.Location, notify.Text ?? "")],
                BoundChoose choose => [new(choose.Location, choose.Question)],
                BoundApproval approval => [new(approval.Location, approval.Subject)],
                BoundCall call => call.Talk.Select(Talk),
                _ => [],
            });

    private static AuthorText Talk(BoundTalk talk) => talk switch
    {
        BoundTalkLine line => new(line.Location, line.Text),
        BoundQuestion question => new(question.Location, question.Text),
        _ => new(talk.Location, ""),
    };

    private static IEnumerable<AuthorText> Prose(BoundProse? prose) => prose is null
        ? []
        : prose.Parts.OfType<BoundProseText>().Select(part => new AuthorText(part.Location, part.Text));
}
