namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>Where the indentation of a line stands: for fixes that move whole blocks.</summary>
/// <param name="Index">
/// The number of the line among those that say something, from the first ragged line of the file on.
/// </param>
/// <param name="Start">The start of its indentation in the text.</param>
/// <param name="Width">The indentation in signs.</param>
/// <param name="Column">The indentation in columns.</param>
internal readonly record struct ChildLine(int Index, int Start, int Width, int Column);
