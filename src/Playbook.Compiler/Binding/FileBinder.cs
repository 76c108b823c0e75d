using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds the declarations of one file.</summary>
internal static class FileBinder
{
    public static BoundFile Bind(FileDeclarations file, WorkspaceScope workspace)
    {
        var context = new FileContext(new FileScope(workspace, file));
        var binder = new DeclarationBinder(context);
        var declarations = ImmutableArray.CreateBuilder<BoundDeclaration>(file.Items.Length);
        var assumptions = ImmutableArray.CreateBuilder<BoundAssumption>();
        foreach (var item in file.Items)
        {
            if (item.Syntax is AssumeDeclarationSyntax assume)
            {
                if (binder.BindAssumption(assume) is { } assumption)
                    assumptions.Add(assumption);
            }
            else if (binder.Bind(item) is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return new BoundFile
        {
            Declarations = declarations.ToImmutable(),
            Assumptions = assumptions.ToImmutable(),
            Allows = [.. context.Allows.OrderBy(allow => allow.Location.Span.Start)],
            Facts = [.. context.Facts.OrderBy(fact => fact.Span.Start).ThenBy(fact => fact.Span.Length)],
            Diagnostics = WithoutEchoes(
                file.Diagnostics.AddRange(context.Diagnostics.ToImmutable()), file.Tree.GetDiagnostics()),
        };
    }

    // What the reader of the text has reported is often no name or value either: one mistake, one message.
    private static ImmutableArray<Diagnostic> WithoutEchoes(
        ImmutableArray<Diagnostic> found, ImmutableArray<Diagnostic> ofText)
    {
        if (ofText.IsEmpty || found.IsEmpty)
            return found;
        var reported = new SpanCover(ofText.Select(finding => finding.Location.Span));
        return [.. found.Where(finding => !reported.Touches(finding.Location.Span))];
    }
}
