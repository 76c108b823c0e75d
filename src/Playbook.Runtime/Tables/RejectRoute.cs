namespace Playbook.Runtime.Tables;

/// <summary>What a rejected hand-off leads to.</summary>
public enum RejectRoute : byte
{
    /// <summary>Nothing more.</summary>
    Finish,

    /// <summary>A play starts after a time.</summary>
    Play,

    /// <summary>Somebody mends the data, and the lead is handed off again, once.</summary>
    Fix,
}
