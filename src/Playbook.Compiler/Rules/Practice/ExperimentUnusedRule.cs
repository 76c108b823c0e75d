using Playbook.Compiler.Binding.Declarations;

namespace Playbook.Compiler.Rules.Practice;

/// <summary>
/// An experiment that no split runs compares nothing.
/// </summary>
internal sealed class ExperimentUnusedRule() : BuiltInRule("PB4046")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        foreach (var experiment in context.Workspace.Experiments)
        {
            if (!context.Usage.UsersOf(experiment.Experiment).OfType<BoundPlay>().Any())
                context.Report(experiment.Experiment.Location, experiment.Experiment.DisplayName);
        }
    }
}
