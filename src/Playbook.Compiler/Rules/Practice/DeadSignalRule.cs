using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>A signal that nobody acts on is a report that nobody reads.</summary>
internal sealed class DeadSignalRule() : BuiltInRule("PB4028")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var signal in context.Workspace.Signals)
        {
            if (!signal.Signal.IsPrelude && !context.Usage.IsUsed(signal.Signal))
                context.Report(signal.Signal.Location, signal.Signal.DisplayName);
        }
    }
}
