using Playbook.Compiler.Binding.Declarations;
using Playbook.Guides.Words;

namespace Playbook.Guides.Building;

/// <summary>What starts, stops and limits a play, in words.</summary>
internal sealed class TriggerPhrases(Phrases phrases, ConditionPhrases conditions)
{
    private GuideWords Words => phrases.Words;

    public string Of(BoundTrigger trigger) => trigger switch
    {
        BoundMatchTrigger match => Words["trigger.match", conditions.Of(match.Match)],
        BoundConditionTrigger condition => Words["trigger.when", conditions.Of(condition.Condition)],
        BoundDateTrigger date => Words["trigger.at", phrases.Of(date.Date), phrases.Of(date.Time)],
        BoundWeeklyTrigger { Weeks: 1 } weekly =>
            Words["trigger.weekly", phrases.Of(weekly.Day), phrases.Of(weekly.Time)],
        BoundWeeklyTrigger weekly =>
            Words[
                "trigger.weeks",
                Words.Count("duration.week", weekly.Weeks),
                phrases.Of(weekly.Day),
                phrases.Of(weekly.Time)],
        BoundMonthlyTrigger monthly =>
            Words[
                monthly.IsLast ? "trigger.last" : "trigger.first", phrases.Of(monthly.Day), phrases.Of(monthly.Time)],
        BoundCalendarTrigger calendar =>
            Words["trigger.calendar", phrases.Per(calendar.Period), phrases.Of(calendar.Time)],
        BoundFieldDateTrigger field =>
            Words[
                field.IsBefore ? "moment.before" : "moment.after",
                phrases.Of(field.Offset),
                phrases.Name(field.Field)],
        _ => throw new InvalidOperationException($"Unreachable: {trigger.GetType().Name}."),
    };

    public string Of(BoundStop stop) => stop switch
    {
        BoundStopOn stopOn => conditions.Of(stopOn.Match),
        BoundStopWhen stopWhen => conditions.Of(stopWhen.Condition),
        _ => throw new InvalidOperationException($"Unreachable: {stop.GetType().Name}."),
    };

    public string Of(BoundAgain again) => again switch
    {
        { Allowed: false } => Words["again.never"],
        { After: { } length } => Words["again.after", phrases.Dative(length)],
        _ => Words["again.any"],
    };

    public string Of(BoundPromise promise) => promise switch
    {
        BoundValueBeforeAskPromise value => Words.Count("promise.value", value.Count),
        BoundHandOffWithinPromise handoff => Words["promise.handoff", phrases.Dative(handoff.Length)],
        BoundFirstTouchWithinPromise first => Words["promise.first", phrases.Dative(first.Length)],
        BoundPacePromise pace =>
            Words[
                pace.IsAtLeast ? "promise.atleast" : "promise.atmost",
                Words.Count("touches", pace.Count),
                phrases.Window(pace.Per)],
        _ => throw new InvalidOperationException($"Unreachable: {promise.GetType().Name}."),
    };
}
