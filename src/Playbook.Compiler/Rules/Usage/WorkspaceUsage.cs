using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Usage;

/// <summary>Who names whom in a workspace, scenarios left out.</summary>
public sealed class WorkspaceUsage
{
    private readonly Dictionary<Symbol, List<BoundDeclaration>> _users = [];

    internal WorkspaceUsage(BoundWorkspace workspace)
    {
        foreach (var declaration in workspace.Declarations())
        {
            foreach (var symbol in DeclarationReferences.Of(declaration))
            {
                if (!_users.TryGetValue(symbol, out var users))
                    _users.Add(symbol, users = []);
                if (users.Count == 0 || users[users.Count - 1] != declaration)
                    users.Add(declaration);
            }
        }
    }

    /// <summary>The declarations that name a symbol, by file and line; empty where nothing does.</summary>
    public IReadOnlyList<BoundDeclaration> UsersOf(Symbol symbol) =>
        _users.TryGetValue(symbol, out var users) ? users : [];

    public bool IsUsed(Symbol symbol) => _users.ContainsKey(symbol);
}
