using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Guides.Pdf;

/// <summary>A PDF's bytes, empty where it could not be made, and the findings that say why.</summary>
public sealed record PdfResult(ImmutableArray<byte> Bytes, ImmutableArray<Diagnostic> Findings);
