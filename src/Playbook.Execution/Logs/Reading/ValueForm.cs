namespace Playbook.Execution.Logs.Reading;

/// <summary>How a row writes a value.</summary>
internal enum ValueForm : byte
{
    /// <summary>Nothing, or null: the value is unknown.</summary>
    None,

    /// <summary>A text, number, true or false.</summary>
    Single,

    /// <summary>A list of such.</summary>
    List,

    /// <summary>Members of its own.</summary>
    Object,
}
