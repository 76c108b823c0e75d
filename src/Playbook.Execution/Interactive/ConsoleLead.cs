using Playbook.Compiler.Flow;
using Playbook.Runtime;

namespace Playbook.Execution.Interactive;

/// <summary>
/// A lead in a console. Beside these members it has a method for every event of the workspace, named like the event:
/// <c>ana.page_viewed(path: "/pricing")</c>.
/// </summary>
public sealed class ConsoleLead
{
    private readonly PlaybookConsole console;

    internal ConsoleLead(PlaybookConsole console, string id, LeadStore store)
    {
        this.console = console;
        Id = id;
        Number = store.Add();
    }

    /// <summary>Its name, as <see cref="PlaybookConsole.Lead"/> was given it.</summary>
    public string Id { get; }

    internal int Number { get; }

    internal bool HasBegun { get; set; }

    /// <summary>
    /// Says what is known of a field. Before the lead's first event nothing starts by it; afterwards it is a change.
    /// </summary>
    /// <param name="field">The field, without <c>lead.</c></param>
    /// <param name="value">Its value; null for unknown.</param>
    /// <exception cref="ArgumentException">There is no such field, or the value is not of its type.</exception>
    public ConsoleLead Set(string field, object? value)
    {
        var plan = console.Graph.Fields.FirstOrDefault(known => known.Name == field)
            ?? throw Unknown("field", field, console.Graph.Fields.Select(known => known.Name));
        console.Change(this, new FieldChange(plan.Index, ConsoleValue.Of(plan.Name, plan.Kind, value)));
        return this;
    }

    /// <summary>Something happens to the lead now.</summary>
    /// <param name="name">The event.</param>
    /// <param name="values">What it carries, by the names of its fields; what is left out is unknown.</param>
    /// <exception cref="ArgumentException">
    /// There is no such event or field, or a value is not of its type.
    /// </exception>
    public ConsoleLead Fire(string name, params (string Field, object? Value)[] values)
    {
        var plan = console.Graph.Events.FirstOrDefault(known => known.Name == name)
            ?? throw Unknown("event", name, console.Graph.Events.Select(known => known.Name));
        var carried = new FieldValue[plan.Fields.Length];
        Array.Fill(carried, FieldValue.Unknown);
        foreach (var (field, value) in values)
        {
            var known = plan.Fields.FirstOrDefault(candidate => candidate.Name == field)
                ?? throw Unknown($"field of {name}", field, plan.Fields.Select(candidate => candidate.Name));
            carried[known.Index] = ConsoleValue.Of(field, known.Kind, value);
        }

        console.Handle(this, plan, carried);
        return this;
    }

    /// <summary>Writes what is known of the lead: its fields, its scores, and where it stands.</summary>
    public void Show() => console.Show(this);

    /// <summary>Its name.</summary>
    public override string ToString() => "lead " + Id;

    private static ArgumentException Unknown(string what, string name, IEnumerable<string> names)
    {
        var closest = Compiler.Diagnostics.Suggestions.Closest(name, names);
        return new ArgumentException(
            $"There is no {what} `{name}`{Compiler.Diagnostics.Suggestions.DidYouMean(closest)}");
    }
}
