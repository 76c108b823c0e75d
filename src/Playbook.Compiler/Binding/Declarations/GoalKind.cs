namespace Playbook.Compiler.Binding.Declarations;

public enum GoalKind
{
    Unstated,

    /// <summary>Bring people.</summary>
    Demand,

    /// <summary>Be known and trusted.</summary>
    Trust,
}
