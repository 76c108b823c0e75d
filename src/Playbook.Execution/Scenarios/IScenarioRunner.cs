using Playbook.Compiler.Binding.Scenarios;

namespace Playbook.Execution.Scenarios;

/// <summary>Runs scenarios through one program, whichever it is.</summary>
public interface IScenarioRunner
{
    /// <summary>
    /// Runs one scenario from its first dated line to its end. The same scenario gives the same result.
    /// </summary>
    ScenarioResult Run(BoundScenario scenario);
}
