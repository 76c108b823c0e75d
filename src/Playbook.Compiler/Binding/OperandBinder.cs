using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds what a field is set to: a value, or another field of the same type.</summary>
internal sealed class OperandBinder(FileContext context)
{
    /// <summary>Null, with one finding, where it does not fit the field.</summary>
    public BoundOperand? Bind(ValueSyntax syntax, LeadFieldSymbol target, ConditionScope scope)
    {
        if (target.Type.IsError)
            return null;
        var location = context.Diagnostics.At(syntax);
        if (syntax is NameSyntax name && IsField(name, scope))
            return BindField(name, target, scope, location);
        return context.Values.Bind(syntax, target.Type) is { } value
            ? new BoundConstant(location, target.Type, value)
            : null;
    }

    private BoundFieldOperand? BindField(
        NameSyntax syntax, LeadFieldSymbol target, ConditionScope scope, SourceLocation location)
    {
        var field = context.Fields.Bind(syntax, scope);
        if (field.Type.IsError)
            return null;
        if (field.Type.Kind == target.Type.Kind && field.Type.Target == target.Type.Target)
            return new BoundFieldOperand(location, field);
        context.Diagnostics.Report(
            "PB2116", syntax, target.Type.ToString(), syntax.ToString(), field.Type.ToString());
        return null;
    }

    private static bool IsField(NameSyntax syntax, ConditionScope scope) => syntax switch
    {
        IdentifierNameSyntax simple => scope.Matched?.FindField(simple.Identifier.ValueText) is not null,
        QualifiedNameSyntax { Left: IdentifierNameSyntax left } =>
            left.Identifier.ValueText == "lead" || scope.Find(left.Identifier.ValueText) is not null,
        _ => false,
    };
}
