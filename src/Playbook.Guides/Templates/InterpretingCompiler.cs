using System.Linq.Expressions;
using HandlebarsDotNet;

namespace Playbook.Guides.Templates;

/// <summary>Runs a template's expression tree without compiling it to machine code first.</summary>
internal sealed class InterpretingCompiler : IExpressionCompiler
{
    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate =>
        expression.Compile(preferInterpretation: true);
}
