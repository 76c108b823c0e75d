using Sprache;

namespace Playbook.Compiler.Syntax.Parsing.Operators;

/// <summary>
/// A success; a failure is null, because the line notes what was expected. The object is used again at the next
/// success
/// of its type in the same line, so whoever calls a parser reads it before calling another.
/// </summary>
internal sealed class Outcome<T>(T value, TokenInput remainder) : IResult<T>
{
    public T Value = value;

    public TokenInput Remainder = remainder;

    T IResult<T>.Value => Value;

    bool IResult<T>.WasSuccessful => true;

    string IResult<T>.Message => "";

    IEnumerable<string> IResult<T>.Expectations => [];

    IInput IResult<T>.Remainder => Remainder;
}
