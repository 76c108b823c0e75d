using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>Makes the symbols of one file.</summary>
internal sealed class FileDeclarer
{
    private const int MostSteps = 2_000;
    private const string MostStepsText = "2,000";

    private readonly SyntaxTree _tree;
    private readonly FileDiagnostics _diagnostics;
    private readonly ImmutableArray<Declared>.Builder _items = ImmutableArray.CreateBuilder<Declared>();
    private readonly Dictionary<string, Symbol> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CardKindSymbol> _cardKinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _brokenNames = new(StringComparer.Ordinal);
    private readonly LeadFieldDeclarer _leadFields;
    private readonly PartDeclarer _parts;
    private WorkspaceSymbol? _workspace;
    private PlaybookSymbol? _playbook;
    private int _plays;
    private int _steps;

    private FileDeclarer(SyntaxTree tree)
    {
        _tree = tree;
        _diagnostics = new FileDiagnostics(tree.Path);
        _leadFields = new LeadFieldDeclarer(_diagnostics);
        _parts = new PartDeclarer(_diagnostics);
    }

    public static FileDeclarations Declare(SyntaxTree tree) => new FileDeclarer(tree).Run();

    private FileDeclarations Run()
    {
        var lines = _tree.Root.Lines;
        _playbook = FindHeader(lines);
        foreach (var line in lines)
        {
            if (MeantLine.As<DeclarationSyntax>(line) is { } declaration)
                Declare(declaration);
            _brokenNames.UnionWith(MeantNames.Of(line));
        }

        _brokenNames.UnionWith(BrokenParts.Of(_tree.Root));

        return new FileDeclarations
        {
            Tree = _tree,
            Playbook = _playbook,
            Workspace = _workspace,
            Items = _items.ToImmutable(),
            Names = _names,
            CardKinds = _cardKinds,
            LeadFields = _leadFields.ToImmutable(),
            BrokenNames = _brokenNames,
            Asked = AskedNames.Collect(_tree.Root),
            Diagnostics = _diagnostics.ToImmutable(),
        };
    }

    // The header makes the whole file the playbook's, so it is looked for before anything else is declared.
    private PlaybookSymbol? FindHeader(SyntaxList<LineSyntax> lines)
    {
        foreach (var line in lines)
        {
            if (MeantLine.As<PlaybookDeclarationSyntax>(line) is { } header)
                return _parts.Playbook(header);
        }

        return null;
    }

    private void Declare(DeclarationSyntax syntax)
    {
        switch (syntax)
        {
            case PlaybookDeclarationSyntax header:
                DeclareHeader(header);
                break;
            case WorkspaceDeclarationSyntax workspace:
                DeclareWorkspace(workspace);
                break;
            case LeadDeclarationSyntax lead:
                _leadFields.Declare(lead);
                _items.Add(new Declared(null, lead));
                break;
            case AssumeDeclarationSyntax:
                _items.Add(new Declared(null, syntax));
                break;
            case ScenarioDeclarationSyntax scenario:
                var title = scenario.Title;
                var symbol = new ScenarioSymbol(title.ValueText, _playbook, _diagnostics.At(title));
                _items.Add(new Declared(symbol, scenario));
                break;
            case KindDeclarationSyntax kind:
                DeclareKind(kind);
                if (kind.ContainsDiagnostics)
                    _brokenNames.Add("kind " + kind.Identifier.ValueText);
                break;
            case PlayDeclarationSyntax play:
                DeclareNamed(play);
                CountSteps(play);
                break;
            case NamedDeclarationSyntax named:
                DeclareNamed(named);
                break;
            default:
                throw new InvalidOperationException($"Unreachable: declaration {syntax.Kind}.");
        }
    }

    private void DeclareHeader(PlaybookDeclarationSyntax header)
    {
        if (_playbook is not null && _playbook.Location == _diagnostics.At(header.Identifier))
        {
            if (_items.Count > 0 || _leadFields.Any)
                _diagnostics.Report("PB2212", header.OwnSpan(), header.Identifier.ValueText);
            _items.Add(new Declared(_playbook, header));
            return;
        }

        _diagnostics.Report("PB2213", header.OwnSpan(), header.Identifier.ValueText, _playbook?.Name ?? "");
    }

    private void DeclareWorkspace(WorkspaceDeclarationSyntax syntax)
    {
        var symbol = _parts.Workspace(syntax);
        if (_workspace is { } first)
        {
            _diagnostics.Report(Diagnostic.Create("PB2214", symbol.Location, symbol.Name)
                .WithLabel(first.Location, "declared here first"));
            return;
        }

        _workspace = symbol;
        _items.Add(new Declared(symbol, syntax));
    }

    private void DeclareKind(KindDeclarationSyntax syntax)
    {
        var symbol = _parts.CardKind(syntax, _playbook);
        _items.Add(new Declared(symbol, syntax));
        if (_cardKinds.TryGetValue(symbol.Name, out var first))
            ReportTwice(symbol, first);
        else
            _cardKinds.Add(symbol.Name, symbol);
    }

    private void DeclareNamed(NamedDeclarationSyntax syntax)
    {
        var symbol = Create(syntax);
        _items.Add(new Declared(symbol, syntax));
        if (_names.TryGetValue(symbol.Name, out var first))
            ReportTwice(symbol, first);
        else if (!syntax.Identifier.IsNone)
            _names.Add(symbol.Name, symbol);
    }

    private void CountSteps(PlayDeclarationSyntax play)
    {
        foreach (var line in play.Lines())
        {
            if (MeantLine.As<StepDeclarationSyntax>(line) is { } step && ++_steps == MostSteps + 1)
                _diagnostics.Report("PB1908", step.Identifier, MostStepsText);
        }
    }

    private void ReportTwice(Symbol second, Symbol first) => _diagnostics.Report(
        Diagnostic.Create("PB2201", second.Location, second.Name, SymbolWords.Of(first.Kind))
            .WithLabel(first.Location, "declared here first"));

    private Symbol Create(NamedDeclarationSyntax syntax)
    {
        var (name, title) = (syntax.Identifier.ValueText, PartDeclarer.TitleOf(syntax.Title));
        var location = _diagnostics.At(syntax.Identifier);
        return syntax switch
        {
            TeamDeclarationSyntax => new TeamSymbol(name, title, _playbook, location),
            RoleDeclarationSyntax => new RoleSymbol(name, title, _playbook, location),
            SegmentDeclarationSyntax => new SegmentSymbol(name, title, _playbook, location),
            SignalDeclarationSyntax => new SignalSymbol(name, title, _playbook, location),
            GoalDeclarationSyntax => new GoalSymbol(name, title, _playbook, location),
            ExperimentDeclarationSyntax => new ExperimentSymbol(name, title, _playbook, location),
            EventDeclarationSyntax item => _parts.Event(item, _playbook),
            ChannelDeclarationSyntax channel => PartDeclarer.Channel(channel, _playbook, location),
            ContentDeclarationSyntax content => PartDeclarer.Content(content, _playbook, location),
            ScoreDeclarationSyntax score => _parts.Score(score, _playbook),
            PlayDeclarationSyntax play => _parts.Play(play, _playbook, _plays++),
            HandoffDeclarationSyntax handoff => _parts.Handoff(handoff, _playbook),
            CardDeclarationSyntax card => new CardSymbol(name, title, card.Keyword.ValueText, _playbook, location),
            _ => throw new InvalidOperationException($"Unreachable: declaration {syntax.Kind}."),
        };
    }
}
