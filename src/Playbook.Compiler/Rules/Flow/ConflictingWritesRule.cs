using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules.Usage;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>Two plays that write one field with different values leave the last one standing.</summary>
internal sealed class ConflictingWritesRule() : BuiltInRule("PB3030")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        var writers = new Dictionary<Symbol, (BoundPlay Play, BoundSet Set)>();
        foreach (var play in context.Workspace.Plays)
        {
            foreach (var set in play.Statements().OfType<BoundSet>())
            {
                if (!writers.TryGetValue(set.Field, out var first))
                    writers.Add(set.Field, (play, set));
                else if (first.Play != play && first.Set.Value is BoundConstant one && set.Value is BoundConstant other
                    && !one.Value.Equals(other.Value))
                    context.Report(Finding(context, first.Set, set, first.Play, play));
            }
        }
    }

    private static Diagnostic Finding(
        RuleContext context, BoundSet first, BoundSet second, BoundPlay firstPlay, BoundPlay secondPlay) =>
        Diagnostic.Create(
            context.Descriptor, second.Location, $"lead.{second.Field.Name}", secondPlay.Play.DisplayName,
            firstPlay.Play.DisplayName)
            .WithLabel(first.Location, "also written here");
}
