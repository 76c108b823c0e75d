using System.Collections.Immutable;

namespace Playbook.Guides.Themes;

/// <summary>One file of a theme, byte for byte.</summary>
public sealed record ThemeFile(ImmutableArray<byte> Bytes);
