using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>What content is about, as subscribers choose it.</summary>
/// <param name="Field">
/// The gate. The lead's yes-or-no field of the topic's name, where one is declared: only <em>yes</em> passes.
/// Otherwise the prelude's list <c>lead.topics</c>: unknown passes, a known list passes where it holds the name.
/// </param>
public sealed record BoundTopic(SourceLocation Location, string Name, LeadFieldSymbol Field) : BoundNode(Location);
