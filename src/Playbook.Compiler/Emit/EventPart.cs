namespace Playbook.Compiler.Emit;

/// <summary>What follows from one event because of one playbook file, in one of the engine's questions.</summary>
/// <param name="Question">The method of the program.</param>
/// <param name="Event">The event's index.</param>
/// <param name="File">The path of the playbook file.</param>
/// <param name="Name">The method that answers for the file; those of one name have one body.</param>
/// <param name="Body">Its lines.</param>
internal sealed record EventPart(string Question, int Event, string File, string Name, string Body);
