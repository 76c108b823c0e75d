namespace Playbook.Compiler.Diagnostics.Rendering;

/// <summary>A place to underline in an excerpt, with its words.</summary>
/// <param name="Line">Counted from zero.</param>
/// <param name="Start">The first character of the line that is meant, from zero.</param>
/// <param name="Length">How many characters are meant; at least one is underlined.</param>
/// <param name="Text">What stands beside the line.</param>
/// <param name="IsCulprit">The finding's own place, not one that explains it.</param>
internal readonly record struct ExcerptMark(int Line, int Start, int Length, string Text, bool IsCulprit);
