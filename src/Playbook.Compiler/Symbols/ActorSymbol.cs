using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Symbols;

/// <summary>Who can be asked to act: a team, or a role, which keeps the hours of its team.</summary>
public abstract class ActorSymbol : Symbol
{
    private protected ActorSymbol(string name, string? title, PlaybookSymbol? playbook, SourceLocation location)
        : base(name, title, playbook, location)
    {
    }
}
