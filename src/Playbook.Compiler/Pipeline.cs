using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Rules;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler;

/// <summary>The whole way from text to C#, on one page. Every front end goes this way, as far as it needs to.</summary>
public static class Pipeline
{
    /// <summary>
    /// What holds of a compilation: its findings with their severities, and the flow graph where no error forbids one.
    /// </summary>
    public static WorkspaceAnalysis Analyze(Compilation compilation, PipelineOptions options)
    {
        var workspace = compilation.BoundWorkspace;
        var found = compilation.GetDiagnostics();
        var flow = found.Any(IsError) ? null : FlowGraphBuilder.Build(workspace);
        var practices = RuleRunner.Run(compilation.SyntaxTrees, workspace, () => flow, options.Rules);
        var left = Suppressions.Apply(found.AddRange(practices), workspace.Allows, options.Today);
        return new WorkspaceAnalysis(compilation, left, left.Any(IsError) ? null : flow);
    }

    // What forbids a meaning is an error by its page; settings decide about the rest when findings are reported.
    private static bool IsError(Diagnostic diagnostic) =>
        diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
