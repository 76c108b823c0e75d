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
        var writers = new Dictionary<Symbol, List<Write>>();
        foreach (var play in context.Workspace.Plays)
        {
            foreach (var set in play.Statements().OfType<BoundSet>())
            {
                if (set.Value is not BoundConstant constant)
                    continue;
                if (!writers.TryGetValue(set.Field, out var earlier))
                    writers.Add(set.Field, earlier = []);
                var other = earlier.FirstOrDefault(write => write.Play != play && !write.Value.Equals(constant.Value));
                if (other is not null)
                    context.Report(Finding(context, other.Set, set, other.Play, play));
                Remember(earlier, new Write(play, set, constant.Value));
            }
        }
    }

    // Two plays for each value are enough to find another play for whoever comes later.
    private static void Remember(List<Write> earlier, Write write)
    {
        var same = earlier.Where(other => other.Value.Equals(write.Value)).ToList();
        if (same.Count < 2 && same.All(other => other.Play != write.Play))
            earlier.Add(write);
    }

    private static Diagnostic Finding(
        RuleContext context, BoundSet first, BoundSet second, BoundPlay firstPlay, BoundPlay secondPlay) =>
        Diagnostic.Create(
            context.Descriptor, second.Location, $"lead.{second.Field.Name}", secondPlay.Play.DisplayName,
            firstPlay.Play.DisplayName)
            .WithLabel(first.Location, "also written here");

    private sealed record Write(BoundPlay Play, BoundSet Set, ConstantValue Value);
}
