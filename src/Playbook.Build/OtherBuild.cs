namespace Playbook.Build;

/// <summary>A reference that was compiled with another version of this package.</summary>
internal sealed record OtherBuild(string Assembly, string Version);
