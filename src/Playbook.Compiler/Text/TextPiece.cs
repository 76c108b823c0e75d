namespace Playbook.Compiler.Text;

/// <summary>A stretch of a string that several texts may share.</summary>
internal readonly record struct TextPiece(string Source, int Start, int Length);
