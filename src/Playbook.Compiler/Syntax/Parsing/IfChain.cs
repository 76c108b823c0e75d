namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>Where a block stands in a chain of <c>if</c>, <c>otherwise if</c> and <c>otherwise</c>.</summary>
internal enum IfChain
{
    /// <summary>No branch stands directly before.</summary>
    None,

    /// <summary>A further branch may follow.</summary>
    Open,

    /// <summary>The last branch has been written.</summary>
    Closed,
}
