using Playbook.Compiler.Symbols;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>What one stretch of a text means: a name's symbol, a field's or value's type, a value.</summary>
internal sealed record SemanticFact(
    TextSpan Span, Symbol? Symbol, PlaybookType? Type, ConstantValue? Constant);
