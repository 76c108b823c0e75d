using System.Globalization;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;
using Playbook.Guides.Words;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Guides.Building;

/// <summary>Stored values, moments and reasons of a run in the guide's words.</summary>
internal sealed class StoryValues(BuildScope scope)
{
    private GuideWords Words => scope.Words;

    /// <summary>A field of the lead with its new value.</summary>
    public string Changed(in TraceNote note)
    {
        var field = scope.Flow.Fields[note.Index];
        return Words["do.set", scope.Phrases.Name(field), Value(field, note.After, note.Text)];
    }

    /// <summary>Why something was not done.</summary>
    public string Reason(Runtime.SkipReason reason) => Words[$"skip.{reason.Word()}"];

    public string Moment(DateTime moment) => Words[
        "moment.datetime",
        Words.Formats.DayAndDate(DateOnly.FromDateTime(moment)),
        Words.Formats.Time(TimeOnly.FromDateTime(moment))];

    private string Value(FieldPlan field, long number, string? text)
    {
        if (text is not null)
            return field.Kind == ValueKind.Text ? Words["quoted", text] : scope.Phrases.Choice(text, field);
        if (number == LeadState.Unknown)
            return Words["unknown"];
        return field.Kind switch
        {
            ValueKind.YesNo => Words[number == 1 ? "yes" : "no"],
            ValueKind.Date => scope.Phrases.Of(new DateValue((int)number)),
            ValueKind.Time => Phrases.Clock((int)number),
            ValueKind.Number or ValueKind.Money => Words.Formats.Number(Phrases.Scaled(number)),
            ValueKind.Percent => Words.Formats.Percent(Phrases.Scaled(number)),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }
}
