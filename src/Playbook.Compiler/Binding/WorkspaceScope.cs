using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>
/// The names that all files of a workspace share, and what their declarations say against each other.
/// </summary>
internal sealed class WorkspaceScope
{
    private readonly Dictionary<string, Symbol> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CardKindSymbol> _cardKinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDeclarations> _playbooks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _leadFieldIndex = new(StringComparer.Ordinal);
    private readonly List<LeadFieldSymbol> _leadFields = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics = new();

    private WorkspaceScope()
    {
    }

    public WorkspaceSymbol? Header { get; private set; }

    /// <summary>The currency of amounts that name none in their type.</summary>
    public string? Currency => Header?.Currency;

    public IEnumerable<Symbol> Symbols => _names.Values;

    public IReadOnlyList<LeadFieldSymbol> LeadFields => _leadFields;

    public IEnumerable<string> LeadFieldNames => _leadFieldIndex.Keys;

    public IEnumerable<string> PlaybookNames => _playbooks.Keys;

    public IEnumerable<string> CardKindNames => _cardKinds.Keys;

    public HashSet<string> Answers { get; } = new(StringComparer.Ordinal);

    public HashSet<string> RejectReasons { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields of the lead that calls and tasks ask for: their results may carry them.</summary>
    public HashSet<string> AskedFields { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of rules that the host adds to those of the product.</summary>
    public ImmutableHashSet<string> AdditionalRules { get; private init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    /// <param name="prelude">The files that come with the language; a workspace may replace their names.</param>
    /// <param name="files">
    /// The workspace's, in the order of their paths: the later of two equal names is the second.
    /// </param>
    public static WorkspaceScope Create(
        ImmutableArray<FileDeclarations> prelude, ImmutableArray<FileDeclarations> files,
        ImmutableHashSet<string> additionalRules)
    {
        var scope = new WorkspaceScope { AdditionalRules = additionalRules };
        foreach (var file in prelude)
            scope.AddPrelude(file);
        foreach (var file in files)
            scope.Add(file);
        scope.CheckPlaybookNames(files);
        scope.Diagnostics = scope._diagnostics.ToImmutable();
        return scope;
    }

    public Symbol? Find(string name) => _names.TryGetValue(name, out var symbol) ? symbol : null;

    public CardKindSymbol? FindCardKind(string name) => _cardKinds.TryGetValue(name, out var kind) ? kind : null;

    public LeadFieldSymbol? FindLeadField(string name) =>
        _leadFieldIndex.TryGetValue(name, out var index) ? _leadFields[index] : null;

    /// <summary>The current version of a playbook.</summary>
    public FileDeclarations? FindPlaybook(string name) => _playbooks.TryGetValue(name, out var file) ? file : null;

    public bool IsBroken(string name) => _broken.Contains(name);

    private void AddPrelude(FileDeclarations file)
    {
        foreach (var symbol in file.Names.Values)
            _names[symbol.Name] = symbol;
        foreach (var kind in file.CardKinds.Values)
            _cardKinds[kind.Name] = kind;
        foreach (var field in file.LeadFields)
            AddLeadField(field);
    }

    private void Add(FileDeclarations file)
    {
        if (file.Workspace is { } header)
            AddHeader(header);
        if (file.Playbook is null)
            AddCompanyNames(file);
        else
            AddPlaybook(file, file.Playbook);
        foreach (var field in file.LeadFields)
            AddLeadField(field);
        foreach (var name in file.BrokenNames)
            _broken.Add(name);
        Answers.UnionWith(file.Asked.Answers);
        AskedFields.UnionWith(file.Asked.Fields);
        foreach (var item in file.Items)
        {
            if (item.Symbol is HandoffSymbol handoff)
                RejectReasons.UnionWith(handoff.RejectReasons.Select(reason => reason.Name));
        }
    }

    private void AddHeader(WorkspaceSymbol header)
    {
        if (Header is { } first)
            Report("PB2214", header, first);
        else
            Header = header;
    }

    private void AddCompanyNames(FileDeclarations file)
    {
        foreach (var symbol in file.Names.Values)
        {
            if (_names.TryGetValue(symbol.Name, out var first) && !first.IsPrelude)
                Report("PB2201", symbol, first);
            else
                _names[symbol.Name] = symbol;
        }

        foreach (var kind in file.CardKinds.Values)
        {
            if (_cardKinds.TryGetValue(kind.Name, out var first) && !first.IsPrelude)
                Report("PB2201", kind, first);
            else
                _cardKinds[kind.Name] = kind;
        }
    }

    private void AddPlaybook(FileDeclarations file, PlaybookSymbol playbook)
    {
        if (!_playbooks.TryGetValue(playbook.Name, out var known) || known.Playbook is not { } first)
        {
            _playbooks[playbook.Name] = file;
            return;
        }

        if (playbook.Version == first.Version)
            Report("PB2215", playbook, first);
        else if (playbook.RetiredOn is null && first.RetiredOn is null)
            Report("PB2216", playbook, first);
        if (playbook.RetiredOn is null && first.RetiredOn is not null)
            _playbooks[playbook.Name] = file;
    }

    // A playbook sees the company's names beside its own: one name would have two meanings there.
    private void CheckPlaybookNames(ImmutableArray<FileDeclarations> files)
    {
        var events = new Dictionary<string, EventSymbol>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Playbook is null)
                continue;
            foreach (var symbol in file.Names.Values)
            {
                var isShared = _names.TryGetValue(symbol.Name, out var shared);
                if (isShared && shared is { IsPrelude: false })
                    Report("PB2201", symbol, shared);
                else if (symbol is EventSymbol @event)
                    CheckSameEvent(@event, shared as EventSymbol, events);
            }
        }
    }

    // What comes in under one name is one event, in whichever playbooks it is declared.
    private void CheckSameEvent(EventSymbol symbol, EventSymbol? prelude, Dictionary<string, EventSymbol> others)
    {
        if (prelude is not null)
            CheckFields(symbol, prelude);
        if (!others.TryGetValue(symbol.Name, out var other))
            others.Add(symbol.Name, symbol);
        else if (symbol.Source != other.Source || symbol.Nature != other.Nature)
            ReportOtherEvent(symbol, symbol.Name, Kind(symbol), other, Kind(other));
        else
            CheckFields(symbol, other);

        static string Kind(EventSymbol symbol) => $"from {symbol.Source}, {symbol.Nature}".ToLowerInvariant();
    }

    private void CheckFields(EventSymbol symbol, EventSymbol other)
    {
        foreach (var field in symbol.Fields)
        {
            if (other.FindField(field.Name) is { } known
                && (known.Type.Kind, known.Type.Target) != (field.Type.Kind, field.Type.Target))
                ReportOtherEvent(field, symbol.Name, Words(field), known, Words(known));
        }

        static string Words(EventFieldSymbol field) => $"{field.Name} {field.Type}";
    }

    private void ReportOtherEvent(Symbol part, string name, string words, Symbol other, string otherWords) =>
        _diagnostics.Add(Diagnostic.Create("PB2221", part.Location, name, words, otherWords)
            .WithLabel(other.Location, "declared here first"));

    private void AddLeadField(LeadFieldSymbol field)
    {
        if (!_leadFieldIndex.TryGetValue(field.Name, out var index))
        {
            _leadFieldIndex.Add(field.Name, _leadFields.Count);
            _leadFields.Add(field);
            return;
        }

        var first = _leadFields[index];
        if (!first.IsPrelude)
            Report("PB2201", field, first);
        else if (!KeepsType(field.Type, first.Type))
            _diagnostics.Add(Diagnostic.Create(
                "PB2203", field.Location, field.Name, first.Type.ToString(), field.Type.ToString()));
        else
            _leadFields[index] = field;
    }

    // A list of names may grow: what the prelude's own names mean stays as it was.
    private static bool KeepsType(PlaybookType type, PlaybookType prelude) =>
        type.IsError || type.Kind == prelude.Kind && (type.Kind == TypeKind.Choice
            ? prelude.Choices.All(name => type.Choices.Contains(name))
            : type.Target == prelude.Target);

    private void Report(string code, Symbol second, Symbol first) => _diagnostics.Add(
        Diagnostic.Create(code, second.Location, second.Name, SymbolWords.Of(first.Kind))
            .WithLabel(first.Location, "declared here first"));
}
