using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>
/// What hosts use: a record for each event, one for the lead's fields, constants for contents. It is made from
/// declarations alone, so it is there for playbooks with errors too.
/// </summary>
internal sealed class SurfaceEmitter(BoundWorkspace workspace, SurfaceNames names)
{
    private const string Hosting = "global::Playbook.Runtime.Hosting.";

    /// <summary>The numbers of events.</summary>
    public void EmitNumbers(CodeText code)
    {
        code.Line("/// <summary>The numbers by which inputs name events.</summary>");
        code.Open("public static class Events");
        for (var i = 0; i < names.Events.Length; i++)
            code.Line($"public const int {names.Events[i]} = {i};");
        code.Close();
    }

    /// <summary>The record of the lead's fields.</summary>
    public void EmitLeadFields(CodeText code)
    {
        foreach (var property in names.Fields)
            Enumeration(code, property, "lead." + property.Field.Name);
        code.Line("/// <summary>Fields of a lead. What is null is unknown, or is left as it is.</summary>");
        code.Open($"public sealed record LeadFields : {Hosting}LeadChanges");
        foreach (var property in names.Fields)
            Property(code, property, isRequired: false);
        code.Line("/// <summary>What is known of a lead, as far as a playbook asks for it.</summary>");
        code.Open($"public static LeadFields Of({Hosting}PlaybookLead lead)");
        code.Line($"var fields = new {Hosting}FieldReader(lead);");
        code.Open("return new LeadFields");
        foreach (var property in names.Fields)
            code.Line($"{property.Name} = {Read(property)},");
        code.Close(";");
        code.Close();
        code.Line();
        Write(code, names.Fields);
        code.Close();
    }

    /// <summary>The events and contents that one file declares; false where it declares none.</summary>
    public void EmitFile(CodeText code, string path)
    {
        for (var i = 0; i < names.Declared.Length; i++)
        {
            if (SurfaceNames.FileOf(names.Declared[i].Main.Location) == path)
                Event(code, names.Declared[i].Main, i);
        }

        var contents = Enumerable.Range(0, workspace.Contents.Length)
            .Where(index => SurfaceNames.FileOf(workspace.Contents[index].Location) == path).ToList();
        if (contents.Count == 0)
            return;
        code.Line("/// <summary>The names of contents, as effects give them.</summary>");
        code.Open("public static partial class Contents");
        foreach (var index in contents)
        {
            var content = workspace.Contents[index];
            Documentation(code, [content.Content.DisplayName, content.Gives ?? "", content.Link ?? ""]);
            var name = CSharpLiteral.Of(content.Content.QualifiedName);
            code.Line($"public const string {names.Contents[index]} = {name};");
        }

        code.Close();
        code.Line();
    }

    private void Event(CodeText code, BoundEvent declared, int number)
    {
        var item = declared.Event;
        var properties = names.EventFields[number];
        foreach (var property in properties)
            Enumeration(code, property, item.Name + "." + property.Field.Name);
        Documentation(code, [item.DisplayName, PlainText(declared.Prose)]);
        code.Open($"public sealed record {names.Events[number]} : {Hosting}LeadEvent");
        foreach (var property in properties)
            Property(code, property, property.Field.Type.IsRequired);
        code.Line($"public override string Name => {CSharpLiteral.Of(item.Name)};");
        code.Line();
        code.Line($"protected override int Number => {FromRoot("Events")}.{names.Events[number]};");
        code.Line();
        Write(code, properties);
        code.Close();
        code.Line();
    }

    private static void Enumeration(CodeText code, SurfaceProperty property, string field)
    {
        if (property.Enum.Length == 0)
            return;
        Documentation(code, ["What `" + field + "` may be."]);
        code.Open($"public enum {property.Enum}");
        foreach (var value in property.Values)
            code.Line(value + ",");
        code.Close();
        code.Line();
    }

    private static void Property(CodeText code, SurfaceProperty property, bool isRequired)
    {
        Documentation(code, [property.Field.DisplayName + ": " + property.Field.Type]);
        var (required, unknown) = isRequired ? ("required ", "") : ("", "?");
        code.Line($"public {required}{property.Type}{unknown} {property.Name} {{ get; init; }}");
        code.Line();
    }

    private void Write(CodeText code, ImmutableArray<SurfaceProperty> properties)
    {
        code.Open($"protected override void Write({Hosting}FieldWriter fields)");
        foreach (var property in properties)
            code.Line($"fields.{property.Method}({property.Index}, {Written(property)});");
        code.Close();
    }

    private string Written(SurfaceProperty property) => property.Enum.Length == 0
        ? property.Name
        : $"{property.Name} switch {{ "
            + string.Concat(property.Values.Select((value, index) =>
                $"{FromRoot(property.Enum)}.{value} => {CSharpLiteral.Of(property.Field.Type.Choices[index])}, "))
            + "_ => null }";

    private string Read(SurfaceProperty property) => property.Enum.Length == 0
        ? $"fields.{property.Method}({property.Index})"
        : $"fields.Text({property.Index}) switch {{ "
            + string.Concat(property.Values.Select((value, index) =>
                $"{CSharpLiteral.Of(property.Field.Type.Choices[index])} => {FromRoot(property.Enum)}.{value}, "))
            + $"_ => default({property.Enum}?) }}";

    // A field may be called as a type is, and in its own record it would be meant.
    private string FromRoot(string type) => $"global::{names.Namespace}.{type}";

    private static string PlainText(BoundProse prose) =>
        string.Concat(prose.Parts.Select(part => part is BoundProseText text ? text.Text : ""));

    private static void Documentation(CodeText code, IEnumerable<string> sentences) =>
        code.Line($"/// <summary>{XmlText.Of(string.Join(" ", sentences.Where(text => text.Length > 0)))}</summary>");
}
