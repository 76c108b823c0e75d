using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>Binds prose and subjects: text with holes that are filled when somebody reads it.</summary>
internal sealed class ProseBinder(FileContext context)
{
    /// <summary>The prose lines of a block as one text; empty where there are none.</summary>
    public BoundProse BindLines(BlockSyntax? block, ConditionScope scope)
    {
        if (block is null)
            return BoundProse.Empty;
        ImmutableArray<BoundProsePart>.Builder? parts = null;
        var (start, end) = (0, 0);
        foreach (var line in block.Lines)
        {
            if (line is not ProseLineSyntax prose)
                continue;
            if (parts is null)
                (parts, start) = (ImmutableArray.CreateBuilder<BoundProsePart>(), prose.Span.Start);
            else
                parts.Add(new BoundProseText(context.Diagnostics.At(prose), "\n"));
            BindParts(prose.Prose, scope, parts);
            end = prose.Span.End;
        }

        return parts is null
            ? BoundProse.Empty
            : new BoundProse(context.Diagnostics.At(TextSpan.FromBounds(start, end)), parts.ToImmutable());
    }

    /// <summary>A text in quotes whose holes are filled, as a subject.</summary>
    public BoundProse BindString(SyntaxToken token, ConditionScope scope)
    {
        var parts = ImmutableArray.CreateBuilder<BoundProsePart>();
        foreach (var piece in StringTemplate.Split(token))
        {
            var location = context.Diagnostics.At(piece.Span);
            if (!piece.IsHole)
                parts.Add(new BoundProseText(location, piece.Text));
            else if (BindHole(piece.Span, piece.Names, piece.Fallback, "\"\"", scope) is { } hole)
                parts.Add(hole);
        }

        return new BoundProse(context.Diagnostics.At(token), parts.ToImmutable());
    }

    private void BindParts(ProseSyntax syntax, ConditionScope scope, ImmutableArray<BoundProsePart>.Builder parts)
    {
        foreach (var part in syntax.Parts)
        {
            switch (part)
            {
                case ProseTextSyntax text:
                    parts.Add(new BoundProseText(context.Diagnostics.At(text), text.TextToken.ValueText));
                    break;
                case ProseHoleSyntax hole:
                    var fallback = hole.Fallback.IsNone ? null : hole.Fallback.ValueText;
                    if (BindHole(hole.Span, PartsOf(hole.Name), fallback, "\"", scope) is { } bound)
                        parts.Add(bound);
                    break;
                default:
                    throw new InvalidOperationException($"Unreachable: prose part {part.Kind}.");
            }
        }
    }

    private BoundProseHole? BindHole(
        TextSpan span, ImmutableArray<NamePart> names, string? fallback, string quote, ConditionScope scope)
    {
        if (BindField(names, scope) is not { } field)
            return null;
        var location = context.Diagnostics.At(span);
        if (fallback is null && !IsAlwaysThere(field))
        {
            var name = string.Join(".", names.Select(part => part.Name));
            context.Diagnostics.ReportWithFix(
                "PB2114", span, $"{{{name} or {quote}…{quote}}}", false, name);
            return null;
        }

        return new BoundProseHole(location, field, fallback);
    }

    private BoundField? BindField(ImmutableArray<NamePart> names, ConditionScope scope)
    {
        var whole = TextSpan.FromBounds(names[0].Span.Start, names[names.Length - 1].Span.End);
        var location = context.Diagnostics.At(whole);
        if (names.Length == 2)
        {
            var (left, right) = (names[0], names[1]);
            if (left.Name == "lead")
                return BindLeadHole(right, whole, location, scope);
            if (scope.Play?.Find(left.Name) is { } binding)
                return BindEventHole(binding, right, location);
            if (context.Scope.Find(left.Name) is { } symbol)
                return BindDeclarationHole(symbol, left, right, location);
        }

        var text = string.Join(".", names.Select(part => part.Name));
        if (!context.Scope.IsBroken(names[0].Name) && !context.Scope.IsBrokenPart(names[0].Name))
            context.Diagnostics.Report("PB2011", whole, "a field, as `lead.first_name` or `roi_guide.link`", text);
        return null;
    }

    private BoundField? BindLeadHole(NamePart part, TextSpan whole, SourceLocation location, ConditionScope scope)
    {
        if (scope.Play is { IsTeamPlay: true })
        {
            context.Diagnostics.Report("PB2314", whole, "lead." + part.Name);
            return null;
        }

        if (context.Scope.Workspace.FindLeadField(part.Name) is { } field)
        {
            context.Record(whole, field, field.Type);
            return new BoundLeadField(location, field);
        }

        context.Names.ReportUnknown(
            part.Span, part.Name, "a field of the lead", context.Scope.Workspace.LeadFieldNames, "PB2004");
        return null;
    }

    private BoundEnrolmentField? BindEventHole(EventBindingSymbol binding, NamePart part, SourceLocation location)
    {
        if (binding.Event.FindField(part.Name) is { } field)
        {
            context.Record(part.Span, field, field.Type);
            return new BoundEnrolmentField(location, binding, field);
        }

        if (context.Scope.IsBrokenPart(part.Name))
            return null;
        var closest = Suggestions.Closest(part.Name, binding.Event.Fields.Select(known => known.Name));
        context.Diagnostics.Report(
            "PB2005", part.Span, binding.Event.Name, part.Name, Suggestions.DidYouMean(closest));
        return null;
    }

    private BoundDeclarationField? BindDeclarationHole(
        Symbol symbol, NamePart left, NamePart right, SourceLocation location)
    {
        context.Record(left.Span, symbol);
        var known = DeclarationFields.NamesOf(symbol, context.Scope);
        if (known.Contains(right.Name))
            return new BoundDeclarationField(location, symbol, right.Name);
        context.Names.ReportUnknown(
            right.Span, right.Name, "a field of " + SymbolWords.Of(symbol.Kind), known, "PB2017");
        return null;
    }

    private bool IsAlwaysThere(BoundField field) => field switch
    {
        BoundDeclarationField declared =>
            DeclarationFields.IsStated(declared.Declaration, declared.FieldName, context.Scope),
        _ => field.Type.IsRequired,
    };

    private static ImmutableArray<NamePart> PartsOf(NameSyntax name)
    {
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        Collect(name, parts);
        return parts.ToImmutable();
    }

    private static void Collect(NameSyntax name, ImmutableArray<NamePart>.Builder parts)
    {
        switch (name)
        {
            case QualifiedNameSyntax qualified:
                Collect(qualified.Left, parts);
                Collect(qualified.Right, parts);
                break;
            case IdentifierNameSyntax simple:
                parts.Add(new NamePart(simple.Identifier.ValueText, simple.Identifier.Span));
                break;
            default:
                throw new InvalidOperationException($"Unreachable: name {name.Kind}.");
        }
    }
}
