namespace Playbook.Execution.Logs.Mapping;

/// <summary>A word of a mapping line; a quoted one never is a keyword.</summary>
internal readonly record struct MappingWord(string Text, bool IsQuoted)
{
    public bool Is(string keyword) => !IsQuoted && Text == keyword;
}
