namespace Playbook.Compiler.Symbols;

/// <summary>Weeks start on Monday; the numbers are those of ISO 8601.</summary>
public enum Weekday
{
    Monday = 1,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
