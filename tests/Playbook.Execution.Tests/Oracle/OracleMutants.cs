namespace Playbook.Execution.Tests.Oracle;

/// <summary>Rules of the language that a mutant breaks, each in a sentence that says what it does instead.</summary>
internal static class OracleMutants
{
    public static IEnumerable<(Mutation Mutation, string Rule)> All =>
        [.. Readings, .. Ways, .. Gates, .. Merges, .. Teams, .. Playbooks];

    // The order of an input, signals, points and conditions.
    private static IEnumerable<(Mutation Mutation, string Rule)> Readings =>
    [
        (Mutation.WaitsBeforeExits, "Steps 6 and 7 are swapped: what waits goes on before what stops is looked at."),
        (Mutation.StartsBeforeWaits, "Steps 7 and 8 are swapped: plays start before those that wait go on."),
        (Mutation.NoConsequences, "What a play writes gives no further round at the same instant."),
        (Mutation.WaitsSeeTheirOwnInput, "A wait is ended by the input at which it was entered."),
        (Mutation.NoPriority, "Ties are not decided by priority."),
        (Mutation.SignalWhileTrue, "A signal fires at every input while it is true."),
        (Mutation.SignalWindowClosed, "The window of a signal holds its far end too."),
        (Mutation.PointsBeforeDecay, "The points of an input are given before time has taken its own."),
        (Mutation.DecayFromThisInput, "Decay counts from the activity of this very input."),
        (Mutation.DecayALittleLater, "Decay does not count the full multiple that falls on the instant itself."),
        (Mutation.AnythingIsActivity, "Refusals and neutral events are activity too."),
        (Mutation.NoUpperClamp, "A score may exceed its greatest value."),
        (Mutation.NoLowerClamp, "A score may fall below its least value."),
        (Mutation.OneMoreUnderTheLimit, "A score rule gives points once more than its limit says."),
        (Mutation.LimitWindowClosed, "The window of a score rule's limit holds its far end too."),
        (Mutation.AboveIsAtLeast, "\"above\" passes what is equal."),
        (Mutation.AtLeastIsAbove, "\"at least\" refuses what is equal."),
        (Mutation.BetweenWithoutItsEnd, "\"from a to b\" leaves out b."),
        (Mutation.TimesWithTheirEnd, "\"from a to b\" holds b of times of day too."),
        (Mutation.TimesEndAtMidnight, "\"from 22:00 to 03:00\" does not cross midnight."),
        (Mutation.OnceForEveryValue, "\"once per FIELD\" gives points each time."),
        (Mutation.OnceForAnyValue, "\"once per FIELD\" gives points once, whatever the value."),
        (Mutation.CaseCounts, "Text is compared with regard to case."),
        (Mutation.NotOfUnknownIsNo, "\"not\" of a comparison with an unknown value is no."),
        (Mutation.WindowClosed, "\"in the last D\" holds its far end too."),
        (Mutation.SinceEnrollingWithItsStart, "\"since enrolling\" counts what enrolled."),
        (Mutation.QuietALittleLonger, "\"no … for D\" wants more than D."),
        (Mutation.QuietOnlyAfterSomething, "\"no … for D\" does not count from the first input."),
    ];

    // What starts and ends a play.
    private static IEnumerable<(Mutation Mutation, string Rule)> Ways =>
    [
        (Mutation.WhenWhileTrue, "A \"when\" starts its play as long as it is true."),
        (Mutation.NotForIgnored, "\"not for\" is not asked at the door."),
        (Mutation.OutsideIsASkip, "A trigger outside the audience is a skip."),
        (Mutation.ContinueIntoAnyAudience, "\"continue with\" does not ask the audience."),
        (Mutation.ContinueAsksAgain, "\"continue with\" asks whether the play may start again."),
        (Mutation.TwiceInAnInstant, "A play may start twice in one instant."),
        (Mutation.OnceBeforeAlreadyInside, "Of two reasons against a start \"once\" goes before \"already inside\"."),
        (Mutation.AgainFromTheStart, "\"again after\" counts from the start of the last enrolment."),
        (Mutation.AgainALittleLater, "\"again after D\" wants more than D."),
        (Mutation.LastDayExcluded, "The last day of \"effective\" is not effective."),
        (Mutation.SchedulesAreOnce, "Schedules and dates start a play once in a lifetime."),
        (Mutation.KeysAreOne, "A play with keys is inside once for a lead, whatever the key."),
        (Mutation.OneMoreAtOnce, "A play with keys may be inside once more than said."),
        (Mutation.AllHeldOut, "A hold-out leaves out everybody."),
        (Mutation.HeldOutAgainAndAgain, "A lead that is held out is recorded at every trigger."),
        (Mutation.TasksNeverLate, "Nobody is told that a task for which no play waits is not done in time."),
        (Mutation.TaskClocksEndWithThePlay, "The clock of a task ends with the play that gave it."),
        (Mutation.DoneTasksAreLate, "It is told of a task that was done in time that it is not."),
        (Mutation.CancelLost, "Stopping does not withdraw what is open."),
        (Mutation.HeldTouchLost, "A held touch vanishes without a skip when its play stops."),
    ];

    // What may leave, and when.
    private static IEnumerable<(Mutation Mutation, string Rule)> Gates =>
    [
        (Mutation.ReleaseByPlayAlone, "Touches are released in the order of plays, whatever their planned time."),
        (Mutation.HeldALittleLonger, "The hold of a touch ends after its end."),
        (Mutation.SkippedCountsForTheCap, "What was skipped counts against a cap."),
        (Mutation.CapWindowClosed, "The window of a cap holds its far end too."),
        (Mutation.OneMoreUnderTheCap, "A cap lets one more out."),
        (Mutation.CapOverAllChannels, "A cap counts the touches of all channels."),
        (Mutation.CalendarCapsRoll, "A cap of a calendar period counts the last twenty-four hours."),
        (Mutation.HoursInUtc, "Allowed hours are read off a clock in UTC."),
        (Mutation.ConsentBeforeSuppressed, "Of two shut gates, consent names the skip before suppression."),
        (Mutation.NeedsBeforeExpired, "Of two shut gates, needs names the skip before expiry."),
        (Mutation.CapBeforeHours, "Of two holding gates, the cap names the skip before the hours."),
        (Mutation.UnknownConsentPasses, "Consent that is unknown passes."),
        (Mutation.UnknownTopicsRefuse, "A list of topics that is unknown refuses."),
        (Mutation.ExpiredOnItsDay, "Content does not leave on the day on which it expires."),
        (Mutation.OneValueLess, "An ask passes one value touch too early."),
        (Mutation.AsksAreValue, "An ask counts as a value touch."),
        (Mutation.EachSendsAgain, "\"send each of\" sends what was already sent."),
        (Mutation.EachWithoutPause, "\"send each of\" keeps no pause."),
        (Mutation.OtherSideOfTheSplit, "A split draws from another half of the range."),
        (Mutation.RepeatOnceMore, "\"repeat\" goes back once more than said."),
        (Mutation.WorkOnHolidays, "Working time runs on holidays."),
        (Mutation.RolesAlwaysWork, "A role does not keep the hours of its team."),
        (Mutation.WorkingDaysBeginToday, "Working days count the day of arrival."),
        (Mutation.MomentMayBeNow, "\"until 09:00\" may be the instant of arrival."),
        (Mutation.EveryWeek, "\"every 2 weeks\" is every week."),
        (Mutation.LastForFirst, "\"first\" and \"last\" of a month are swapped."),
        (Mutation.DateTriggerOnTheOtherSide, "\"before\" and \"after\" a date are swapped."),
        (Mutation.PastDatesStartAtOnce, "A date that is past starts a play without \"or at once\"."),
    ];

    // Two leads that are found to be one.
    private static IEnumerable<(Mutation Mutation, string Rule)> Merges =>
    [
        (Mutation.MergeTakesTheOtherValue, "Known values of the lead that goes win."),
        (Mutation.MergeTakesLooserConsent, "A consent that only the lead that goes refused is not refused."),
        (Mutation.MergeLosesSuppression, "Who was not to be written to may be written to under the other id."),
        (Mutation.MergeForgetsHistory, "What happened to the lead that goes has not happened."),
        (Mutation.MergeLosesPoints, "The points of the lead that goes are lost."),
        (Mutation.MergeFiresAgain, "A signal that the lead that goes was true for fires again."),
        (Mutation.MergeFreesCaps, "What the lead that goes was sent counts against no cap."),
        (Mutation.MergeCountsTwice, "What the lead that goes was sent counts twice."),
        (Mutation.MergeStartsWhenAgain, "A \"when\" that held for the lead that goes starts its play once more."),
        (Mutation.MergeForgetsStarts, "What the lead that goes was inside may start again."),
        (Mutation.MergeForgetsEnrolments, "Enrolments end where they should move."),
        (Mutation.MergeKeepsBoth, "A lead is inside a play twice when both were."),
        (Mutation.MergeRenames, "What moves takes the id of the lead that stays."),
        (Mutation.MergeLeavesOpen, "What ends as merged leaves open what it asked for."),
        (Mutation.MergeForgetsHandoffs, "Hand-offs of the lead that goes are forgotten."),
        (Mutation.MergeForgetsTasks, "Tasks of the lead that goes are forgotten."),
        (Mutation.MergeRepeatsDays, "A schedule comes again on a day on which the other lead had it."),
        (Mutation.MergeServesDatesAgain, "A date that was served for the lead that goes is served again."),
    ];

    // Plays whose subject is a team.
    private static IEnumerable<(Mutation Mutation, string Rule)> Teams =>
    [
        (Mutation.TeamsAskOnce, "An event starts a team's play once in a lifetime."),
        (Mutation.TeamsAskForConsent, "What goes to a team needs somebody's consent."),
        (Mutation.TeamsAskForTopics, "What goes to a team needs somebody's wish for its topic."),
        (Mutation.TeamsOnTheClockOfAll, "A team's play keeps the clock of the company."),
    ];

    // Several playbooks, and several versions of one.
    private static IEnumerable<(Mutation Mutation, string Rule)> Playbooks =>
    [
        (Mutation.VersionsAreApart, "A lead may be inside a play once in each version of its playbook."),
        (Mutation.RetiredGoesOn, "A version starts plays after the day on which it is retired."),
        (Mutation.AllVersionsAreTold, "A version is told of as not effective while another one is in effect."),
        (Mutation.NobodyMoves, "Leads of a retired version finish in it, whatever \"move leads from version\" says."),
        (Mutation.MovesAtNoon, "Leads move at noon of the day on which their version is retired."),
        (Mutation.AskedMayMove, "Who waits for an answer moves where it does not find them."),
        (Mutation.BegunMayBeginAgain, "Who has done a part of a step begins the step that follows it."),
        (Mutation.MovesInTwice, "Who is inside a play already moves into it too."),
        (Mutation.MovesRenumber, "Enrolments that move get another number."),
        (Mutation.MovesBeginTheTimeAnew, "Time that runs begins anew in the newer version."),
        (Mutation.PlaybooksHaveNoClock, "The time zone of a playbook is not asked."),
        (Mutation.PlaybooksByFile, "Ties are decided by the names of files, not of playbooks."),
        (Mutation.ValueOfOtherPlaybooks, "What other playbooks sent counts as value before an ask."),
    ];
}
