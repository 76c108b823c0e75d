namespace Playbook.Runtime.Tables;

/// <summary>How a stored value is written for people.</summary>
public enum ValueForm
{
    /// <summary>As it is.</summary>
    Text,

    /// <summary>Several texts, with commas between them.</summary>
    TextList,

    /// <summary>A number or an amount of money, stored in millionths.</summary>
    Number,

    /// <summary>A percentage, stored in millionths of one per cent.</summary>
    Percent,

    YesNo,
    Date,
    Time,

    /// <summary>Day and time on the lead's clock.</summary>
    Instant,

    /// <summary>Minutes.</summary>
    Duration,

    /// <summary>A whole number, stored as it is.</summary>
    Points,
}
