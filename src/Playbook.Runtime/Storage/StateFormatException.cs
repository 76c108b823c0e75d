namespace Playbook.Runtime.Storage;

/// <summary>
/// Stored states that this version can't read; the message says what was expected, what was found and what to do.
/// </summary>
public sealed class StateFormatException(string message, Exception? cause = null) : Exception(message, cause);
