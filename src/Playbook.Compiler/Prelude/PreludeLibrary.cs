using System.Collections.Immutable;
using Playbook.Compiler.Symbols.Declaring;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Prelude;

/// <summary>The files that come with the language, read once in a process: no workspace changes them.</summary>
public static class PreludeLibrary
{
    private static readonly ImmutableArray<string> Names =
        ["channels.playbook", "events.playbook", "kinds.playbook", "lead.playbook", "results.playbook"];

    private static readonly Lazy<ImmutableArray<SyntaxTree>> ReadTrees = new(() => [.. Names.Select(Read)]);

    private static readonly Lazy<ImmutableArray<FileDeclarations>> Declared =
        new(() => [.. Trees.Select(FileDeclarer.Declare)]);

    /// <summary>What users may read of it, in the order of the names.</summary>
    public static ImmutableArray<SyntaxTree> Trees => ReadTrees.Value;

    internal static ImmutableArray<FileDeclarations> Declarations => Declared.Value;

    private static SyntaxTree Read(string name)
    {
        using var stream = typeof(PreludeLibrary).Assembly.GetManifestResourceStream(PreludePath.Prefix + name)
            ?? throw new InvalidOperationException($"The prelude's file {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return SyntaxTree.ParseText(reader.ReadToEnd(), PreludePath.Prefix + name);
    }
}
