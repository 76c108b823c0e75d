namespace Playbook.Guides.Pdf;

/// <summary>
/// The browser went away, answered with an error or not in time; the message says which, in a few words.
/// </summary>
internal sealed class DevToolsException(string message) : Exception(message);
