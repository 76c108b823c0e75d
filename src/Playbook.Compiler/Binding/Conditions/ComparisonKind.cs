namespace Playbook.Compiler.Binding.Conditions;

public enum ComparisonKind
{
    /// <summary><c>above V</c>, and <c>after V</c> for what has a place in time.</summary>
    Above,

    /// <summary><c>below V</c>, and <c>before V</c> for what has a place in time.</summary>
    Below,
    AtLeast,
    AtMost,
}
