using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Binding;

/// <summary>Binds events, channels and content.</summary>
internal sealed class MaterialBinder(FileContext context)
{
    private const int MostTouches = 100;
    private const int DefaultHoldDays = 7;

    public BoundEvent BindEvent(EventSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var sets = ImmutableArray.CreateBuilder<BoundFieldChange>();
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case FieldDeclarationSyntax field:
                    context.CheckTypeName(field.Type);
                    break;
                case SetsLineSyntax change:
                    var target = context.Fields.BindLead(change.Field);
                    var scope = new ConditionScope(symbol, null);
                    if (target is not null && context.Operands.Bind(change.Value, target, scope) is { } value)
                        sets.Add(new BoundFieldChange(context.Diagnostics.At(change.OwnSpan()), target, value));
                    break;
            }
        }

        return new BoundEvent(location, symbol) { Sets = sets.ToImmutable() };
    }

    public BoundChannel BindChannel(ChannelSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundChannel(location, symbol) { Hold = new Duration(DefaultHoldDays, DurationUnit.Day) };
        var caps = ImmutableArray.CreateBuilder<BoundCap>();
        var hours = ImmutableArray.CreateBuilder<BoundHours>();
        var once = new OncePerBlock(context.Diagnostics);
        foreach (var line in syntax.Lines())
        {
            switch (line)
            {
                case MediumLineSyntax medium when once.IsFirst(line):
                    bound = bound with { Medium = medium.Medium.ValueText };
                    break;
                case NeedsConsentLineSyntax consent when once.IsFirst(line):
                    bound = bound with { Consent = BindConsent(consent) };
                    break;
                case CapLineSyntax cap:
                    var count = CountReader.Read(cap.Count, 1, MostTouches, context.Diagnostics);
                    if (DurationReader.ReadPeriod(cap.Period, context.Diagnostics) is { } period)
                        caps.Add(new BoundCap(context.Diagnostics.At(cap.OwnSpan()), count, period));
                    break;
                case HoursLineSyntax opening:
                    if (context.Lines.BindHours(opening) is { } open)
                        hours.Add(open);
                    break;
                case HoldLineSyntax hold when once.IsFirst(line):
                    bound = bound with
                    {
                        Hold = hold.Duration is { } length
                            ? DurationReader.ReadClock(length, context.Diagnostics)
                            : null,
                    };
                    break;
                case PublicLineSyntax:
                    once.IsFirst(line);
                    break;
                case OwnerLineSyntax owner when once.IsFirst(line):
                    bound = bound with { Owner = context.Lines.BindActors(owner.Owners).FirstOrDefault() };
                    break;
                case MetricLineSyntax metric when once.IsFirst(line):
                    bound = bound with { Metric = context.Names.Bind<EventSymbol>(metric.Event, "an event") };
                    break;
                case DeliveryLineSyntax delivery when once.IsFirst(line):
                    bound = bound with { IsAtMostOnce = delivery.BoundKeyword.Kind == SyntaxKind.MostKeyword };
                    break;
            }
        }

        return bound with { Caps = caps.ToImmutable(), Hours = hours.ToImmutable() };
    }

    public BoundContent BindContent(ContentSymbol symbol, DeclarationSyntax syntax, SourceLocation location)
    {
        var bound = new BoundContent(location, symbol);
        var once = new OncePerBlock(context.Diagnostics);
        foreach (var line in syntax.Lines())
        {
            if (line is ProseLineSyntax or AllowLineSyntax or ErrorLineSyntax || !once.IsFirst(line))
                continue;
            bound = line switch
            {
                GivesLineSyntax text => bound with { Gives = text.Text.ValueText },
                AsksForLineSyntax text => bound with { AsksFor = text.Text.ValueText },
                LinkLineSyntax text => bound with { Link = text.Link.ValueText },
                FileLineSyntax text => BindFile(bound, text),
                SourceLineSyntax text => bound with { Source = text.Text.ValueText },
                RightsLineSyntax text => bound with { Rights = text.Text.ValueText },
                DisclosureLineSyntax text => bound with { Disclosure = text.Text.ValueText },
                SubjectLineSyntax text =>
                    bound with { Subject = context.Prose.BindString(text.Text, ConditionScope.Lead) },
                PersonalDataLineSyntax => bound with { HasPersonalData = true },
                ReviewLineSyntax review =>
                    bound with { ReviewBy = DateReader.ReadDate(review.Date) },
                ExpiresLineSyntax expires =>
                    bound with { Expires = DateReader.ReadDate(expires.Date) },
                TopicLineSyntax topic => bound with { Topic = BindTopic(topic) },
                AudienceLineSyntax audience => BindAudience(bound, audience),
                _ => bound,
            };
        }

        return bound;
    }

    private LeadFieldSymbol? BindConsent(NeedsConsentLineSyntax syntax)
    {
        if (context.Fields.BindLead(syntax.Field) is not { } field)
            return null;
        if (field.Type.Kind is TypeKind.YesNo or TypeKind.Error)
            return field;
        context.Diagnostics.Report(
            "PB2116", syntax.Field, "yes or no", syntax.Field.ToString(), field.Type.ToString());
        return null;
    }

    private BoundContent BindAudience(BoundContent bound, AudienceLineSyntax syntax) => bound with
    {
        Segments = context.Lines.BindNames<SegmentSymbol>(syntax.Segments, "a segment"),
        Stages = syntax.Stage is { } stage ? BindStages(stage) : [],
    };

    private ImmutableArray<string> BindStages(StageClauseSyntax syntax)
    {
        var type = context.Scope.Workspace.FindLeadField("stage")?.Type ?? PlaybookType.Error;
        var stages = ImmutableArray.CreateBuilder<string>();
        foreach (var stage in syntax.Stages)
        {
            if (context.Values.Bind(stage, type) is ChoiceValue choice)
                stages.Add(choice.Name);
        }

        return stages.ToImmutable();
    }

    private BoundTopic? BindTopic(TopicLineSyntax syntax)
    {
        var name = syntax.Topic.ToString();
        var workspace = context.Scope.Workspace;
        var own = workspace.FindLeadField(name) is { Type.Kind: TypeKind.YesNo } asked ? asked : null;
        return (own ?? workspace.FindLeadField("topics")) is { } field
            ? new BoundTopic(context.Diagnostics.At(syntax.OwnSpan()), name, field)
            : null;
    }

    private BoundContent BindFile(BoundContent bound, FileLineSyntax syntax)
    {
        var path = syntax.Path.ValueText;
        if (!ReferencedPath.StaysInside(path))
            context.Diagnostics.Report("PB2018", syntax.Path, path);
        return bound with { File = path };
    }
}
