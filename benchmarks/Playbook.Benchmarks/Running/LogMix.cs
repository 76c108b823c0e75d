namespace Playbook.Benchmarks.Running;

/// <summary>What kinds of events a log holds.</summary>
public enum LogMix
{
    /// <summary>Mostly pages and opened mails, as on a web site.</summary>
    Usual,

    /// <summary>Questions, downloads and answers: more than three events of ten change something.</summary>
    Busy,
}
