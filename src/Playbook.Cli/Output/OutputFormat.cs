namespace Playbook.Cli.Output;

/// <summary>How findings are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For tools that gather findings (SARIF 2.1.0).</summary>
    Sarif,

    /// <summary>For runs on GitHub: findings beside the lines of a pull request.</summary>
    GitHub,
}
