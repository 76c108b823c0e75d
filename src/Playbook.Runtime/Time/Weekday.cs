namespace Playbook.Runtime.Time;

/// <summary>Days of the week in the language's order: weeks start on Monday, which is 0.</summary>
public enum Weekday : byte
{
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
