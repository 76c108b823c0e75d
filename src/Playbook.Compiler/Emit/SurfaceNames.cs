using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>
/// What hosts call the declarations of a workspace, and which emitted file tells of which playbook file.
/// </summary>
internal sealed class SurfaceNames
{
    private const string Prelude = "Prelude";

    // Members of every event record, and what records make by themselves.
    private static readonly string[] MembersOfEvents =
        ["At", "Id", "Answers", "Changes", "Name", "Number", "Write", "EqualityContract", "PrintMembers", "Clone"];

    /// <param name="workspace">What is declared.</param>
    /// <param name="options">What the surroundings are like.</param>
    /// <param name="code">Where code comes from.</param>
    public SurfaceNames(BoundWorkspace workspace, CSharpEmitOptions options, IEnumerable<SourceLocation> code)
    {
        Namespace = options.Namespace ?? "Playbooks." + new CSharpNames().Take("", workspace.Header.Workspace.Name);
        Files = NamesOfFiles(workspace, code);
        var types = new CSharpNames("Workspace", "Events", "Contents", "LeadFields", "PlaybookServices", "Code");
        Declared = EventGroup.All(workspace);
        Events = [.. Declared.Select(item => types.Take("", item.Main.Event.Name))];
        var members = new CSharpNames("Of", "Write", "EqualityContract", "PrintMembers", "Clone", "LeadFields");
        Fields = [.. workspace.LeadFields.Select((field, index) => Property(members, types, "Lead", field, index))];
        EventFields =
        [
            .. Declared.Select((item, number) =>
            {
                var names = new CSharpNames([.. MembersOfEvents, Events[number]]);
                return item.Fields
                    .Select((field, index) => Property(names, types, Events[number], field, index)).ToImmutableArray();
            }),
        ];
        var contents = new CSharpNames("Contents");
        Contents = [.. workspace.Contents.Select(item => contents.Take("", item.Content.QualifiedName))];
    }

    public string Namespace { get; }

    /// <summary>Names of emitted files by the path of the playbook file; the prelude has the empty path.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; }

    /// <summary>What the workspace hears, by the event's index.</summary>
    public ImmutableArray<EventGroup> Declared { get; }

    /// <summary>Records, by the event's index.</summary>
    public ImmutableArray<string> Events { get; }

    /// <summary>Properties of the events' records, by event and field.</summary>
    public ImmutableArray<ImmutableArray<SurfaceProperty>> EventFields { get; }

    /// <summary>Properties of the lead's fields, by index.</summary>
    public ImmutableArray<SurfaceProperty> Fields { get; }

    /// <summary>Constants, by the content's index.</summary>
    public ImmutableArray<string> Contents { get; }

    /// <summary>The key in <see cref="Files"/> of what stands somewhere.</summary>
    public static string FileOf(SourceLocation location) =>
        location.Path.StartsWith(PreludePath.Prefix, StringComparison.Ordinal) ? "" : location.Path;

    private static ImmutableSortedDictionary<string, string> NamesOfFiles(
        BoundWorkspace workspace, IEnumerable<SourceLocation> code)
    {
        // Names that differ in case alone are one to file systems, and to those who take generated files.
        var names = new CSharpNames(StringComparer.OrdinalIgnoreCase, Prelude);
        var paths = workspace.Events.Select(item => item.Location)
            .Concat(workspace.Contents.Select(item => item.Location))
            .Concat(code)
            .Select(FileOf).Append("").Distinct().OrderBy(path => path, StringComparer.Ordinal);
        return paths.ToImmutableSortedDictionary(
            path => path,
            path => (path.Length == 0 ? Prelude : names.Take("", WithoutExtension(path))) + ".playbook",
            StringComparer.Ordinal);
    }

    private static string WithoutExtension(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;

    private static SurfaceProperty Property(
        CSharpNames members, CSharpNames types, string owner, FieldSymbol field, int index)
    {
        var name = members.Take("", field.Name);
        if (field.Type.Kind != TypeKind.Choice)
            return new SurfaceProperty(index, name, field, "", []);
        var values = new CSharpNames("value__");
        return new SurfaceProperty(
            index, name, field, types.Take(owner, field.Name), [.. field.Type.Choices.Select(choice =>
                values.Take("", choice))]);
    }
}
