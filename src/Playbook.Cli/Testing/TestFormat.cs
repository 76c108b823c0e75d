namespace Playbook.Cli.Testing;

/// <summary>How results of scenarios are written.</summary>
internal enum TestFormat
{
    /// <summary>For people.</summary>
    Text,
    Json,

    /// <summary>The XML that build servers read.</summary>
    JUnit,
}
