using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Makes the symbols whose signature has parts: fields, bands, steps, reasons.</summary>
internal sealed class PartDeclarer(FileDiagnostics diagnostics)
{
    private const int GreatestScore = 1_000_000;

    public static string? TitleOf(SyntaxToken token) => token.IsNone ? null : token.ValueText;

    public WorkspaceSymbol Workspace(WorkspaceDeclarationSyntax syntax)
    {
        var (version, zone, currency) = (1, (string?)null, (string?)null);
        ImmutableArray<string> languages = [];
        var once = new OncePerBlock(diagnostics);
        foreach (var line in LinesOf(syntax))
        {
            switch (line)
            {
                case LanguageLineSyntax language when once.IsFirst(line):
                    version = ReadLanguage(language);
                    break;
                case TimeZoneLineSyntax timeZone when once.IsFirst(line):
                    zone = ZoneNames.Read(timeZone, diagnostics);
                    break;
                case CurrencyLineSyntax money when once.IsFirst(line):
                    // A wrong one is said where it stands; amounts are held against the one that was meant.
                    var code = money.Currency.ValueText.ToUpperInvariant();
                    currency = Suggestions.Closest(code, CurrencyCodes.All);
                    break;
                case LanguagesLineSyntax names when once.IsFirst(line):
                    languages = [.. names.Names.Select(name => name.Identifier.ValueText)];
                    break;
            }
        }

        return new WorkspaceSymbol(
            syntax.Identifier.ValueText, TitleOf(syntax.Title), diagnostics.At(syntax.Identifier))
        {
            LanguageVersion = version,
            TimeZone = zone,
            Currency = currency,
            Languages = languages,
        };
    }

    public PlaybookSymbol Playbook(PlaybookDeclarationSyntax syntax)
    {
        var (version, retired) = (1, (DateValue?)null);
        foreach (var line in LinesOf(syntax))
        {
            if (line is not VersionLineSyntax text)
                continue;
            version = CountReader.Read(text.Number, 1, 1_000_000, diagnostics);
            retired = text.Retired is { } clause ? DateReader.ReadDate(clause.Date) : null;
            break;
        }

        return new PlaybookSymbol(
            syntax.Identifier.ValueText, TitleOf(syntax.Title), diagnostics.At(syntax.Identifier))
        {
            Version = version,
            RetiredOn = retired,
        };
    }

    public EventSymbol Event(EventDeclarationSyntax syntax, PlaybookSymbol? playbook)
    {
        var symbol = new EventSymbol(
            syntax.Identifier.ValueText, TitleOf(syntax.Title), playbook, diagnostics.At(syntax.Identifier))
        {
            Source = SourceOf(syntax.Source.Kind),
            Nature = syntax.Effect is { } effect ? NatureOf(effect.Word.Kind) : EventNature.Neutral,
        };
        var names = new PartNames(SymbolKind.EventField, diagnostics);
        var fields = ImmutableArray.CreateBuilder<EventFieldSymbol>();
        foreach (var line in LinesOf(syntax))
        {
            if (line is FieldDeclarationSyntax part && names.IsNew(part.Identifier))
            {
                var type = TypeReader.Read(part.Type, part.Range, part.Attributes, diagnostics);
                fields.Add(new EventFieldSymbol(
                    part.Identifier.ValueText, type, symbol, diagnostics.At(part.Identifier)));
            }
        }

        symbol.Complete(fields.ToImmutable());
        return symbol;
    }

    public static ChannelSymbol Channel(
        ChannelDeclarationSyntax syntax, PlaybookSymbol? playbook, SourceLocation location) =>
        new(syntax.Identifier.ValueText, TitleOf(syntax.Title), playbook, location)
        {
            IsPublic = LinesOf(syntax).Any(line => line is PublicLineSyntax),
        };

    public static ContentSymbol Content(
        ContentDeclarationSyntax syntax, PlaybookSymbol? playbook, SourceLocation location)
    {
        var (kind, asks) = ((string?)null, false);
        var stated = ImmutableArray.CreateBuilder<string>();
        foreach (var line in LinesOf(syntax))
        {
            kind = line is KindLineSyntax named ? kind ?? named.ContentKind.ValueText : kind;
            asks |= line is AsksForLineSyntax;
            var head = line.GetToken(0).ValueText;
            if (ContentSymbol.FieldNames.Contains(head) && !stated.Contains(head))
                stated.Add(head);
        }

        return new ContentSymbol(syntax.Identifier.ValueText, TitleOf(syntax.Title), playbook, location)
        {
            ContentKind = kind,
            Purpose = asks ? TouchPurpose.Ask
                : stated.Contains("gives") ? TouchPurpose.Value
                : TouchPurpose.Unstated,
            StatedFields = stated.ToImmutable(),
        };
    }

    public ScoreSymbol Score(ScoreDeclarationSyntax syntax, PlaybookSymbol? playbook)
    {
        var minimum = syntax.Lowest.IsNone ? 0 : CountReader.Read(syntax.Lowest, 0, GreatestScore, diagnostics);
        var maximum = syntax.Highest.IsNone
            ? GreatestScore
            : CountReader.Read(syntax.Highest, 0, GreatestScore, diagnostics);
        if (maximum < minimum)
        {
            diagnostics.Report("PB2110", syntax.Highest, syntax.Lowest.Text, syntax.Highest.Text);
            (minimum, maximum) = (maximum, minimum);
        }

        var symbol = new ScoreSymbol(
            syntax.Identifier.ValueText, TitleOf(syntax.Title), playbook, diagnostics.At(syntax.Identifier))
        {
            Minimum = minimum,
            Maximum = maximum,
        };
        symbol.Complete(Bands(syntax, symbol));
        return symbol;
    }

    // A line that can't be read, such as `for teams sales`, tells what the play is about as long as one sees it.
    private static bool IsForTeam(LineSyntax line) => line switch
    {
        AudienceLineSyntax audience => !audience.TeamKeyword.IsNone,
        ErrorLineSyntax { Role: SyntaxKind.AudienceLine, Tokens: [_, var second, _, ..] } =>
            Suggestions.Closest(second.Text, ["team"]) is not null,
        _ => false,
    };

    public PlaySymbol Play(PlayDeclarationSyntax syntax, PlaybookSymbol? playbook, int ordinal)
    {
        var lines = LinesOf(syntax);
        var symbol = new PlaySymbol(
            syntax.Identifier.ValueText, TitleOf(syntax.Title), playbook, diagnostics.At(syntax.Identifier))
        {
            IsTeamPlay = lines.Any(IsForTeam),
            Ordinal = ordinal,
        };
        var names = new PartNames(SymbolKind.Step, diagnostics);
        var steps = ImmutableArray.CreateBuilder<StepSymbol>();
        foreach (var line in lines)
        {
            if (MeantLine.As<StepDeclarationSyntax>(line) is { Identifier.IsNone: false } step
                && names.IsNew(step.Identifier))
            {
                steps.Add(new StepSymbol(
                    step.Identifier.ValueText, TitleOf(step.Title), symbol, steps.Count,
                    diagnostics.At(step.Identifier)));
            }
        }

        symbol.Complete(steps.ToImmutable());
        return symbol;
    }

    public HandoffSymbol Handoff(HandoffDeclarationSyntax syntax, PlaybookSymbol? playbook)
    {
        var symbol = new HandoffSymbol(
            syntax.Identifier.ValueText, TitleOf(syntax.Title), playbook, diagnostics.At(syntax.Identifier));
        var names = new PartNames(SymbolKind.RejectReason, diagnostics);
        var reasons = ImmutableArray.CreateBuilder<RejectReasonSymbol>();
        foreach (var line in LinesOf(syntax))
        {
            if (line is RejectLineSyntax reject && names.IsNew(reject.Identifier))
            {
                reasons.Add(new RejectReasonSymbol(
                    reject.Identifier.ValueText, TitleOf(reject.Title), symbol, diagnostics.At(reject.Identifier)));
            }
        }

        symbol.Complete(reasons.ToImmutable());
        return symbol;
    }

    public CardKindSymbol CardKind(KindDeclarationSyntax syntax, PlaybookSymbol? playbook)
    {
        var symbol = new CardKindSymbol(
            syntax.Identifier.ValueText, TitleOf(syntax.Title), playbook, diagnostics.At(syntax.Identifier));
        var fields = ImmutableArray.CreateBuilder<CardFieldSymbol>();
        foreach (var line in LinesOf(syntax))
        {
            if (line is not KindFieldLineSyntax part)
                continue;
            var words = WordsOf(part.First);
            if (fields.Any(known => known.Name == words))
            {
                diagnostics.Report("PB2201", part.First, words, SymbolWords.Of(SymbolKind.CardField));
                continue;
            }

            fields.Add(CardField(part, words, symbol));
        }

        symbol.Complete(fields.ToImmutable());
        return symbol;
    }

    private CardFieldSymbol CardField(KindFieldLineSyntax syntax, string words, CardKindSymbol kind) =>
        new(words, TypeReader.ReadKind(syntax.First.Type, diagnostics), kind, diagnostics.At(syntax.First))
        {
            SecondWords = syntax.Second is { } second ? WordsOf(second) : null,
            SecondType = syntax.Second is { } other ? TypeReader.ReadKind(other.Type, diagnostics) : null,
            IsRequired = TypeReader.Has(syntax.Attributes, SyntaxKind.RequiredKeyword),
            IsMany = TypeReader.Has(syntax.Attributes, SyntaxKind.ManyKeyword),
        };

    private ImmutableArray<ScoreBandSymbol> Bands(ScoreDeclarationSyntax syntax, ScoreSymbol score)
    {
        var names = new PartNames(SymbolKind.ScoreBand, diagnostics);
        var lines = new List<(BandLineSyntax Line, int Bound, bool IsBelow)>();
        foreach (var line in LinesOf(syntax))
        {
            if (line is not BandLineSyntax band || !names.IsNew(band.Identifier))
                continue;
            var isBelow = band.BoundKeyword.Kind == SyntaxKind.BelowKeyword;
            lines.Add((band, CountReader.Read(band.Bound, 0, GreatestScore, diagnostics), isBelow));
        }

        var bands = ImmutableArray.CreateBuilder<ScoreBandSymbol>();
        foreach (var (line, bound, isBelow) in lines)
        {
            var next = score.Maximum + 1;
            foreach (var other in lines)
                next = !other.IsBelow && other.Bound > bound && other.Bound < next ? other.Bound : next;
            var (low, high) = isBelow ? (score.Minimum, bound - 1) : (bound, next - 1);
            bands.Add(new ScoreBandSymbol(
                line.Identifier.ValueText, score, low, high, diagnostics.At(line.Identifier)) { IsBelow = isBelow });
        }

        return bands.ToImmutable();
    }

    private int ReadLanguage(LanguageLineSyntax syntax)
    {
        var version = CountReader.Read(syntax.Version, 1, int.MaxValue, diagnostics);
        if (version > LanguageVersions.Latest)
            diagnostics.Report("PB2205", syntax.Version, syntax.Version.Text, LanguageVersions.LatestText);
        return version;
    }

    private static string WordsOf(KindFieldPartSyntax part) =>
        string.Join(" ", part.Words.Select(word => word.Identifier.ValueText));

    private static IEnumerable<LineSyntax> LinesOf(LineSyntax syntax) =>
        syntax.Block is { } block ? block.Lines : [];

    private static EventSource SourceOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LeadKeyword => EventSource.Lead,
        SyntaxKind.SalesKeyword => EventSource.Sales,
        SyntaxKind.MarketingKeyword => EventSource.Marketing,
        SyntaxKind.SystemKeyword or SyntaxKind.None => EventSource.System,
        _ => throw new InvalidOperationException($"Unreachable: event source {kind}."),
    };

    private static EventNature NatureOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.EngagementKeyword => EventNature.Engagement,
        SyntaxKind.RefusalKeyword => EventNature.Refusal,
        SyntaxKind.NeutralKeyword => EventNature.Neutral,
        _ => throw new InvalidOperationException($"Unreachable: event nature {kind}."),
    };
}
