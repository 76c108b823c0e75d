namespace Playbook.Runtime.Hosting;

/// <summary>
/// Fields of a lead and what they become. The compiler writes the record of a workspace, <c>LeadFields</c>, with a
/// property for each field; what is null is left as it is.
/// </summary>
public abstract record LeadChanges
{
    /// <summary>Writes the fields that are said.</summary>
    protected internal abstract void Write(FieldWriter fields);
}
