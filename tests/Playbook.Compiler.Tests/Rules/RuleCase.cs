using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Testing;

namespace Playbook.Compiler.Tests.Rules;

/// <summary>
/// One case of a rule, in <c>Cases/CODE-name.txt</c>. The file begins with declarations that its cases share; each
/// case follows a line <c>=== What it shows</c>, and a declaration of its own replaces the shared one of that name.
/// </summary>
internal sealed partial record RuleCase(string File, string Name, string Text)
{
    private const string WholeMark = " (whole)";

    public static ImmutableArray<RuleCase> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(
               RepositoryFolder.PathOf("tests", "Playbook.Compiler.Tests", "Rules", "Cases"), "*.txt")
           orderby path
           from item in Read(Path.GetFileNameWithoutExtension(path), System.IO.File.ReadAllText(path))
           select item,
    ];

    public string Code => File.Split('-')[0];

    /// <summary>True where no other rule may find anything either.</summary>
    public bool IsWhole => Name.EndsWith(WholeMark, StringComparison.Ordinal);

    /// <summary>True where the rule finds something; a near miss otherwise.</summary>
    public bool IsFound => Text.Contains("{|", StringComparison.Ordinal);

    private static IEnumerable<RuleCase> Read(string file, string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("=== ");
        var shared = Declarations(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var own = Declarations(part[(end + 1)..]);
            var kept = shared.Where(item => own.All(other => KeyOf(other) != KeyOf(item)));
            // A header stands first in a file, so what is shared comes behind it.
            var headers = own.TakeWhile(item => Header().IsMatch(item)).ToArray();
            yield return new RuleCase(
                file, part[..end], string.Concat(headers.Concat(kept).Concat(own.Skip(headers.Length))));
        }
    }

    // A declaration begins at the margin; blank lines and comments before it belong to the one before.
    private static string[] Declarations(string text) =>
        [.. DeclarationStart().Split(text).Where(item => item.Trim().Length > 0)];

    // `channel page`, also where the name carries a mark.
    private static string KeyOf(string declaration) =>
        string.Join(' ', Mark().Replace(declaration.Split('\n')[0], "").Split(' ').Take(2));

    [GeneratedRegex(@"^(?=[^\s#])", RegexOptions.Multiline)]
    private static partial Regex DeclarationStart();

    [GeneratedRegex(@"^(playbook|workspace) ")]
    private static partial Regex Header();

    [GeneratedRegex(@"\{\|\w+:|\|\}")]
    private static partial Regex Mark();
}
