using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>What the names in one file mean: its own first, then the company's, then the prelude's.</summary>
internal sealed class FileScope(WorkspaceScope workspace, FileDeclarations file)
{
    public WorkspaceScope Workspace => workspace;

    public FileDeclarations File => file;

    public Symbol? Find(string name) => file.Names.TryGetValue(name, out var own) ? own : workspace.Find(name);

    public CardKindSymbol? FindCardKind(string name) =>
        file.CardKinds.TryGetValue(name, out var own) ? own : workspace.FindCardKind(name);

    /// <summary>The file of a playbook: this one for its own name, whatever other versions there are.</summary>
    public FileDeclarations? FindPlaybook(string name) =>
        file.Playbook?.Name == name ? file : workspace.FindPlaybook(name);

    /// <summary>Declared on a line that could not be read, so not knowing it is nobody's second mistake.</summary>
    /// <summary>True for a name that some line inside a declaration gives which could not be read.</summary>
    public bool IsBrokenPart(string name) => IsBroken(BrokenParts.Key(name));

    public bool IsBroken(string name) => file.BrokenNames.Contains(name) || workspace.IsBroken(name);

    /// <summary>Every name that can be written here without a playbook before it.</summary>
    public IEnumerable<Symbol> VisibleSymbols()
    {
        foreach (var own in file.Names.Values)
            yield return own;
        foreach (var shared in workspace.Symbols)
        {
            if (!file.Names.ContainsKey(shared.Name))
                yield return shared;
        }
    }
}
