using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Features;

namespace Playbook.Guides.Templates;

/// <summary>
/// Runs a template's expression tree without compiling it to machine code first. The library sets its own compiler in
/// a feature, over whatever its configuration names, so this one comes as a feature too, after that one.
/// </summary>
internal sealed class InterpretingCompiler : IExpressionCompiler, IFeatureFactory, IFeature
{
    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate =>
        expression.Compile(preferInterpretation: true);

    IFeature IFeatureFactory.CreateFeature() => this;

    void IFeature.OnCompiling(ICompiledHandlebarsConfiguration configuration) =>
        configuration.ExpressionCompiler = this;

    void IFeature.CompilationCompleted()
    {
        // Nothing to tidy up.
    }
}
