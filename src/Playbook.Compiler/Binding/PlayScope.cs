using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>The play around a line, with the names that its triggers give.</summary>
internal sealed class PlayScope(PlaySymbol play)
{
    private readonly List<EventBindingSymbol> _bindings = [];

    public PlaySymbol Play => play;

    public bool IsTeamPlay => play.IsTeamPlay;

    public IEnumerable<string> Names => _bindings.Select(binding => binding.Name);

    public EventBindingSymbol? Find(string name)
    {
        foreach (var binding in _bindings)
        {
            if (binding.Name == name)
                return binding;
        }

        return null;
    }

    public void Add(EventBindingSymbol binding) => _bindings.Add(binding);
}
