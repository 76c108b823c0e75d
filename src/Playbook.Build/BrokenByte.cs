namespace Playbook.Build;

/// <summary>The first byte of a file that is not UTF-8, and where it stands, counted in bytes from 1.</summary>
internal sealed record BrokenByte(byte Value, int Line, int Column);
