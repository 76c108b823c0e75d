using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// All that declare an event of one name. Names belong to their playbook, but what comes in from the world under one
/// name is one event: two versions of a playbook, or a playbook that replaces an event of the prelude, mean the same.
/// </summary>
internal sealed class EventGroup
{
    public EventGroup(ImmutableArray<BoundEvent> declarations)
    {
        Declarations = declarations;
        Main = declarations.FirstOrDefault(item => !item.Event.IsPrelude) ?? declarations[0];
        var fields = Main.Event.Fields.ToBuilder();
        foreach (var field in declarations.SelectMany(item => item.Event.Fields))
        {
            if (fields.All(known => known.Name != field.Name))
                fields.Add(field);
        }

        Fields = fields.ToImmutable();
        Sets = Main.Event.IsPrelude
            ? Main.Sets
            : [.. declarations.Where(item => !item.Event.IsPrelude).SelectMany(item => item.Sets)];
    }

    /// <summary>The events of a workspace; their places are their numbers.</summary>
    public static ImmutableArray<EventGroup> All(BoundWorkspace workspace) =>
        [.. workspace.Events.GroupBy(item => item.Event.Name).Select(group => new EventGroup([.. group]))];

    public ImmutableArray<BoundEvent> Declarations { get; }

    /// <summary>The one that says where the event comes from and what it is.</summary>
    public BoundEvent Main { get; }

    /// <summary>Of every declaration, each name once; the binder has seen to it that their types agree.</summary>
    public ImmutableArray<EventFieldSymbol> Fields { get; }

    /// <summary>Whether all that declare a field give it the same range, which then holds for what comes in.</summary>
    public bool HasOneRange(EventFieldSymbol field) => Declarations
        .SelectMany(item => item.Event.Fields)
        .Where(other => other.Name == field.Name)
        .All(other => Equals(other.Type.From, field.Type.From) && Equals(other.Type.To, field.Type.To));

    /// <summary>What the workspace's declarations set replaces what the prelude's sets.</summary>
    public ImmutableArray<BoundFieldChange> Sets { get; }
}
