using Playbook.Compiler.Syntax.InternalSyntax;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>
/// Makes one node of a chain of terms: all "and", or all "or". A mixed chain is a mistake that has its own message;
/// its
/// tree takes "and" as the closer one.
/// </summary>
internal static class ConditionChain
{
    public static GreenNode Create(GreenNode first, IEnumerable<(GreenToken Word, GreenNode Term)> rest)
    {
        List<GreenNode>? alternatives = null;
        List<GreenNode>? chain = null;
        var last = first;
        foreach (var (word, term) in rest)
        {
            if (word.Kind == SyntaxKind.AndKeyword)
            {
                chain ??= [last];
                chain.Add(word);
                chain.Add(term);
                continue;
            }

            alternatives ??= [];
            alternatives.Add(And(chain, last));
            alternatives.Add(word);
            (chain, last) = (null, term);
        }

        if (alternatives is null)
            return And(chain, last);
        alternatives.Add(And(chain, last));
        return Node.OrCondition(new GreenList([.. alternatives]));
    }

    private static GreenNode And(List<GreenNode>? chain, GreenNode only) =>
        chain is null ? only : Node.AndCondition(new GreenList([.. chain]));
}
