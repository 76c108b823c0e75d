using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>What the binders of one file share.</summary>
internal sealed class FileContext
{
    private readonly List<SemanticFact> _facts = [];

    public FileContext(FileScope scope)
    {
        Scope = scope;
        Diagnostics = new FileDiagnostics(scope.File.Path);
        Names = new NameBinder(this);
        Values = new ValueBinder(this);
        Fields = new FieldBinder(this);
        Conditions = new ConditionBinder(this);
        Prose = new ProseBinder(this);
        Operands = new OperandBinder(this);
        Lines = new CommonLineBinder(this);
    }

    public FileScope Scope { get; }

    public FileDiagnostics Diagnostics { get; }

    public NameBinder Names { get; }

    public ValueBinder Values { get; }

    public FieldBinder Fields { get; }

    public ConditionBinder Conditions { get; }

    public ProseBinder Prose { get; }

    public OperandBinder Operands { get; }

    public CommonLineBinder Lines { get; }

    /// <summary>Every allowance of the file, in the order bound.</summary>
    public List<BoundAllow> Allows { get; } = [];

    public IReadOnlyList<SemanticFact> Facts => _facts;

    /// <summary>
    /// True for the name of a finding that an <c>allow</c> may hide; where no own rules are loaded, any own name may
    /// be one.
    /// </summary>
    public bool IsRule(string name) =>
        DiagnosticDescriptors.IsName(name)
        || (Scope.Workspace.AdditionalRules.IsEmpty
            ? OwnRuleNames.IsOwn(name)
            : Scope.Workspace.AdditionalRules.Contains(name));

    /// <summary>Reports a type that is no word of the language and no kind of card.</summary>
    public void CheckTypeName(TypeSyntax syntax)
    {
        if (syntax is not NamedTypeSyntax named)
            return;
        var name = named.Name.ToString();
        var isKnown = ReferenceTargets.IsKernel(name) || WorkspaceChoices.IsName(name);
        var kind = isKnown ? null : Scope.FindCardKind(name);
        if ((isKnown || kind is not null) && syntax.Parent is FieldDeclarationSyntax { Range: { } range })
            Diagnostics.Report("PB2101", range, $"no range behind `{name}`", range.ToString());
        if (isKnown || Scope.IsBroken(name))
            return;
        if (kind is not null)
            Record(named.Span, kind);
        else
            Names.ReportUnknown(
                named.Span, name, "a type", TypeWords.Simple.Concat(ReferenceTargets.KernelWords), "PB2117");
    }

    /// <summary>True where a declaration names this type and nothing declares it; that is said there.</summary>
    public bool IsUnknown(PlaybookType? type) =>
        type?.Target is { } name
        && !ReferenceTargets.IsKernel(name) && !WorkspaceChoices.IsName(name) && Scope.FindCardKind(name) is null;

    public void Record(TextSpan span, Symbol symbol, PlaybookType? type = null) =>
        _facts.Add(new SemanticFact(span, symbol, type, null));

    public void Record(TextSpan span, PlaybookType type, ConstantValue value) =>
        _facts.Add(new SemanticFact(span, (value as ReferenceValue)?.Symbol, type, value));
}
