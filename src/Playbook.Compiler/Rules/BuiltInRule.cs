using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Rules;

/// <summary>A rule of the product: its page is embedded and found by code.</summary>
/// <param name="code">As <c>PB4002</c>; the page's file starts with it.</param>
internal abstract class BuiltInRule(string code) : PlaybookRule
{
    public sealed override DiagnosticDescriptor Descriptor => DiagnosticDescriptors.Get(code);
}
