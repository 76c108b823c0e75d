using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Rules;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Text;
using Diagnostic = Playbook.Compiler.Diagnostics.Diagnostic;
using SourceLocation = Playbook.Compiler.Diagnostics.SourceLocation;
using TextSpan = Playbook.Compiler.Text.TextSpan;

namespace Playbook.Execution.OwnRules;

/// <summary>
/// A C# script ⇒ an assembly that holds its classes. The script's own statements are not run: rules are classes, here
/// as in an assembly.
/// </summary>
internal static class RuleScript
{
    private static readonly ImmutableArray<string> Imports =
    [
        "System", "System.Collections.Generic", "System.Linq", "Playbook.Compiler.Binding",
        "Playbook.Compiler.Binding.Conditions", "Playbook.Compiler.Binding.Declarations",
        "Playbook.Compiler.Binding.Statements", "Playbook.Compiler.Diagnostics", "Playbook.Compiler.Flow",
        "Playbook.Compiler.Flow.Nodes", "Playbook.Compiler.Rules", typeof(WorkspaceUsage).Namespace ?? "",
        "Playbook.Compiler.Symbols", "Playbook.Compiler.Syntax",
    ];

    private static readonly ScriptOptions Options = ScriptOptions.Default
        .AddReferences(typeof(PlaybookRule).Assembly, typeof(ImmutableArray).Assembly, typeof(Enumerable).Assembly)
        .AddImports(Imports);

    /// <summary>The assembly; empty where the script does not compile, with one finding for each mistake.</summary>
    public static ImmutableArray<byte> Compile(string text, string shownPath, out ImmutableArray<Diagnostic> problems)
    {
        var script = CSharpScript.Create(text, Options.WithFilePath(shownPath));
        using var image = new MemoryStream();
        var result = script.GetCompilation().Emit(image);
        problems =
        [
            .. result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error)
                .Select(item => Diagnostic.Create(
                    "PB6041", PlaceOf(item.Location, shownPath), item.GetMessage().TrimEnd('.'), item.Id)),
        ];
        return result.Success ? [.. image.ToArray()] : [];
    }

    private static SourceLocation PlaceOf(Location location, string shownPath) =>
        new(shownPath, TextSpan.FromBounds(location.SourceSpan.Start, location.SourceSpan.End));
}
