using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Settings;

/// <summary>The severities under one heading of a settings file.</summary>
internal sealed record EditorConfigSection(string Pattern, ImmutableArray<SeveritySetting> Settings);
