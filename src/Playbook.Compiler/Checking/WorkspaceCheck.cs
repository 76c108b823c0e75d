using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Rules;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Checking;

/// <summary>The whole way from texts to findings, in one place.</summary>
public static class WorkspaceCheck
{
    private const string UnusedAllow = "PB2010";

    /// <param name="sources">Each file's path and text.</param>
    /// <param name="options">The product's own where null.</param>
    public static CheckedWorkspace Run(
        IEnumerable<KeyValuePair<string, string>> sources, CheckOptions? options = null) =>
        Run(Compilation.Create(sources.Select(source => SyntaxTree.ParseText(source.Value, source.Key))), options);

    /// <summary>As above, over a compilation that a host keeps between edits.</summary>
    public static CheckedWorkspace Run(Compilation compilation, CheckOptions? options = null)
    {
        options ??= CheckOptions.Default;
        var found = compilation.GetDiagnostics();
        var workspace = compilation.BoundWorkspace;
        var flow = found.Any(IsError) ? null : FlowGraphBuilder.Build(workspace);
        if (flow is not null)
            found = found.AddRange(RuleRunner.Run(compilation.SyntaxTrees, workspace, () => flow, options.Rules));

        var left = Suppressions.Apply(found, workspace.Allows, options.Today);
        // Beside an error the rules did not run, so an allowance that hides nothing may still be needed.
        if (flow is null)
            left = left.RemoveAll(diagnostic => diagnostic.Code == UnusedAllow);
        return new CheckedWorkspace(compilation, Report(left, options), flow);
    }

    private static ImmutableArray<ReportedDiagnostic> Report(ImmutableArray<Diagnostic> found, CheckOptions options) =>
    [
        .. from diagnostic in found
           let severity = options.SeveritiesOf(diagnostic.Location.Path).SeverityOf(diagnostic)
           where severity != DiagnosticSeverity.Hidden
           orderby diagnostic.Location, diagnostic.Code
           select new ReportedDiagnostic(diagnostic, severity),
    ];

    private static bool IsError(Diagnostic diagnostic) =>
        diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
