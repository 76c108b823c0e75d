using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Text;

namespace Playbook.Guides;

/// <summary>
/// What the guides of a workspace's playbooks have in common. A host makes it once, so that what takes in all
/// playbooks is worked out once and not for each of them.
/// </summary>
public sealed class GuideWorkspace
{
    private const int PrintedHashLength = 8;

    private readonly Lazy<string> _hash;
    private readonly Lazy<ImmutableArray<string>> _handlers;
    private readonly Lazy<ILookup<int, PlayPlan>> _plans;
    private readonly Lazy<ILookup<string, BoundPlay>> _plays;
    private readonly Lazy<ILookup<string, BoundPlaybook>> _byPath;

    /// <param name="bound">The bound workspace.</param>
    /// <param name="flow">Its flow graph: the one meaning that drawings and clocks are read from.</param>
    /// <param name="sources">The texts by path, for line numbers and the printed hash.</param>
    public GuideWorkspace(BoundWorkspace bound, FlowGraph flow, IReadOnlyDictionary<string, SourceText> sources)
    {
        Bound = bound;
        Flow = flow;
        Sources = sources;
        _hash = new Lazy<string>(MakeHash);
        _handlers = new Lazy<ImmutableArray<string>>(() => HandlerNames.OfPlays(flow));
        _plans = new Lazy<ILookup<int, PlayPlan>>(() => flow.Plays.ToLookup(plan => OwnerOf(plan.Playbook)));
        _plays = new Lazy<ILookup<string, BoundPlay>>(
            () => bound.Plays.ToLookup(play => play.Location.Path, StringComparer.Ordinal));
        _byPath = new Lazy<ILookup<string, BoundPlaybook>>(
            () => bound.Playbooks.ToLookup(playbook => playbook.Location.Path, StringComparer.Ordinal));
    }

    internal BoundWorkspace Bound { get; }

    internal FlowGraph Flow { get; }

    internal IReadOnlyDictionary<string, SourceText> Sources { get; }

    /// <summary>A hash over the sources by path, so that a sheet of paper can be matched with its text.</summary>
    internal string Hash => _hash.Value;

    /// <summary>The classes of the plays, by the play's index.</summary>
    internal ImmutableArray<string> Handlers => _handlers.Value;

    /// <summary>The plays of a playbook, by its index in the flow graph; -1 for the company's.</summary>
    internal IEnumerable<PlayPlan> PlansOf(int playbook) => _plans.Value[playbook];

    /// <summary>The index of a playbook; -1 for what belongs to the company.</summary>
    internal int OwnerOf(int playbook) =>
        playbook >= 0 && Flow.Playbooks[playbook].Name.Length > 0 ? playbook : -1;

    /// <summary>The plays that stand in a file.</summary>
    internal IEnumerable<BoundPlay> PlaysIn(string path) => _plays.Value[path];

    /// <summary>The playbooks whose header stands in a file; none for the company's files.</summary>
    internal IEnumerable<BoundPlaybook> PlaybooksIn(string path) => _byPath.Value[path];

    /// <summary>The line of a place, counted from 1; 0 where the text was not given.</summary>
    internal int LineOf(SourceLocation location) =>
        Sources.TryGetValue(location.Path, out var text) ? text.GetLinePosition(location.Span.Start).Line + 1 : 0;

    private string MakeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Sources.Keys.Order(StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{Sources[path]}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..PrintedHashLength];
    }
}
