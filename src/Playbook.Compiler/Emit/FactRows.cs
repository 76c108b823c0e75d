using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>What happens and what is known of a lead ⇒ rows of the runtime's tables.</summary>
internal sealed class FactRows(FlowGraph graph, RowLinks links, Func<SourceLocation, string> place)
{
    public string Event(EventPlan item) => new RowText()
        .WithText("Name", item.Name)
        .WithText("Role", Role(item))
        .With("IsEngagement", item.Nature == EventNature.Engagement)
        .With("Fields", item.Fields.Select(field =>
            new RowText().WithText("Name", field.Name).With("IsText", field.Kind.IsText()).ToString()))
        .With("Sets", item.Sets.Select(Setting))
        .With("AnswerField", item.AnswerField)
        .ToString();

    public string Signal(SignalPlan signal) => new RowText()
        .WithText("Id", signal.Id)
        .WithText("Kind", $"{signal.Kind}")
        .With("HistorySlots", signal.Histories.Select(history =>
            links.Slot(NumberKind.HistorySlot, history, graph.Histories[history].Slot)))
        .With("Counter", links.To(NumberKind.Counter, signal.Counter))
        .With("Count", signal.Count, 0)
        .With("Window", signal.Window, 0)
        .With("TrueUntilSlot", links.Slot(NumberKind.SignalSlot, signal.Index, signal.TrueUntilSlot))
        .ToString();

    public string Score(ScorePlan score) => new RowText()
        .WithText("Id", score.Id)
        .WithText("Name", score.Name)
        .With("Least", Number(score.Least))
        .With("Greatest", Number(score.Greatest))
        .With("IsFit", score.IsFit)
        .With("Rules", score.Rules.Select(rule => Rule(score, rule)))
        .With("Decays", score.Decays.Select(decay => new RowText()
            .With("Loss", Number(decay.Loss)).With("Every", Number(decay.Every))
            .With("NextSlot", SlotOf(score, decay.Slot))
            .With("SinceSlot", Since(decay)).ToString()))
        .With("Bands", score.Bands.Select(band => new RowText()
            .WithText("Name", band.Name).With("From", Number(band.From)).With("Below", Number(band.Below))
            .ToString()))
        .With("ValueSlot", links.Slot(NumberKind.ScoreSlot, score.Index, score.ValueSlot))
        .ToString();

    private string Role(EventPlan item)
    {
        if (item.Index == graph.ChangedEvent)
            return "LeadChanged";
        return item.Index == graph.MergedEvent ? "LeadMerged" : item.Result switch
        {
            ResultKind.HandoffAccepted => "HandOffAccepted",
            ResultKind.HandoffRejected => "HandOffRejected",
            ResultKind.HandoffFeedback => "HandOffFeedback",
            _ => item.Result.ToString(),
        };
    }

    private string Setting(FieldSettingPlan setting) => setting.Value switch
    {
        EventFieldOperand field => new RowText()
            .With("Field", links.To(NumberKind.Field, setting.Field)).With("EventField", field.Field).ToString(),
        ConstantOperand { Value: var value } when value.Kind.IsText() => new RowText()
            .With("Field", links.To(NumberKind.Field, setting.Field)).WithText("Text", value.Text ?? "").ToString(),
        ConstantOperand { Value: var value } => new RowText()
            .With("Field", links.To(NumberKind.Field, setting.Field)).With("Number", Number(value.Number)).ToString(),
        _ => throw new InvalidOperationException($"Unreachable: an event sets {setting.Value.GetType().Name}."),
    };

    private string Rule(ScorePlan score, ScoreRulePlan rule) => new RowText()
        .With("Points", Number(rule.Points))
        .With("Limits", rule.Limits.Select(limit => Limit(score, rule, limit)))
        .WithText("Location", place(rule.Location))
        .ToString();

    private string Limit(ScorePlan score, ScoreRulePlan rule, ScoreLimitPlan limit) => new RowText()
        .With("Times", limit.Times, 1)
        .With("Per", limit.Per is { } per ? Rows.Length(per) : null)
        .With("EventField", links.EventField(graph.Matches[rule.Match].Event, limit.EventField))
        .With("Values", limit.Values.Select(CSharpLiteral.Of))
        .With("Slot", SlotOf(score, limit.Slot))
        .ToString();

    private string SlotOf(ScorePlan score, int slot) =>
        links.After(NumberKind.ScoreSlot, score.Index, score.ValueSlot, slot);

    // Without a history, activity is meant, which every lead remembers.
    private string? Since(DecayPlan decay) =>
        decay.History < 0 ? null : links.Slot(NumberKind.HistorySlot, decay.History, decay.SinceSlot);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
