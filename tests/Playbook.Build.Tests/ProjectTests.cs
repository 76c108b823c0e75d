using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Shouldly;
using Xunit;

namespace Playbook.Build.Tests;

/// <summary>Projects that playbooks can't be compiled in, or not well.</summary>
public sealed class ProjectTests
{
    private const string RuntimeName = "Playbook.Runtime";
    private const string Team = "team sales \"Sales\"\n";

    private static readonly ImmutableArray<MetadataReference> WithoutRuntime =
        [.. GeneratorRun.References.Where(item => item.Display?.EndsWith(RuntimeName + ".dll") != true)];

    [Fact]
    public void A_project_without_the_run_time_is_told_that_and_nothing_else() =>
        Found("", WithoutRuntime).ShouldBe(["PB6062"]);

    [Fact]
    public void A_run_time_of_another_version_is_told() =>
        Found("", WithoutRuntime.Add(Library(RuntimeName, "9.9.9.0", []))).ShouldBe(["PB6063"]);

    [Fact]
    public void A_library_that_was_built_with_another_version_is_told()
    {
        var other = Library(RuntimeName, "9.9.9.0", []);
        var library = Library("Campaigns", "1.0.0.0", [other]);

        Found("", GeneratorRun.References.Add(library)).ShouldBe(["PB6064"]);
    }

    [Theory]
    [InlineData("RootNamespace", "50-off.event", "_50_off.@event.Playbooks")]
    [InlineData("PlaybookNamespace", "Acme.event", "Acme.@event")]
    public void What_a_project_is_called_becomes_a_namespace(string property, string value, string expected)
    {
        var run = new GeneratorRun($"class Host {{ object Layout => {expected}.Workspace.Layout; }}");
        run.Set(property, value);
        run.Put("team.playbook", Team);

        run.Run().Diagnostics.ShouldBeEmpty();
        run.ErrorsOfConsumer().ShouldBeEmpty();
    }

    [Fact]
    public void What_somebody_chose_and_is_no_namespace_is_told()
    {
        var run = new GeneratorRun("class Host;");
        run.Set("PlaybookNamespace", "Acme Campaigns");
        run.Put("team.playbook", Team);

        run.Run().Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("PB6072");
        run.Run().GeneratedSources.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/elsewhere/team.playbook")]
    [InlineData("../team.playbook")]
    public void A_playbook_from_elsewhere_needs_a_place(string path)
    {
        Found(path, GeneratorRun.References).ShouldBe(["PB6065"]);

        var link = GeneratorRun.Encoded("shared/team.playbook");
        var linked = new GeneratorRun("class Host;", ("build_metadata.AdditionalFiles.PlaybookLink", link));
        linked.Put("/elsewhere/team.playbook", Team);
        linked.Run().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Two_files_in_one_place_are_told_and_one_that_is_listed_twice_is_one()
    {
        var link = GeneratorRun.Encoded("team.playbook");
        var run = new GeneratorRun("class Host;", ("build_metadata.AdditionalFiles.PlaybookLink", link));
        run.Put("/north/team.playbook", Team);
        run.Put("/north/../north/./team.playbook", Team);
        run.Run().Diagnostics.ShouldBeEmpty();

        run.Put("../south/team.playbook", "team south\n");
        var error = run.Run().Diagnostics.ShouldHaveSingleItem();
        error.Id.ShouldBe("PB6076");
        error.GetMessage(CultureInfo.InvariantCulture).ShouldContain("`/north/team.playbook` and");
    }

    [Fact]
    public void A_playbook_that_can_not_be_read_stops_the_build_with_its_name()
    {
        var run = new GeneratorRun("class Host { object Layout => Consumer.Playbooks.Workspace.Layout; }");
        run.Put("gone.playbook", null);
        run.Put("other.playbook", "play other\n  on nothing_known\n");

        var error = run.Run().Diagnostics.ShouldHaveSingleItem();
        error.Id.ShouldBe("PB6066");
        error.Location.GetLineSpan().Path.ShouldBe("/consumer/gone.playbook");
        run.ErrorsOfConsumer().ShouldBeEmpty();
    }

    [Fact]
    public void Two_workspaces_in_one_project_are_told_as_the_tool_tells_them()
    {
        var run = new GeneratorRun("class Host;");
        run.Put("north/workspace.playbook", "workspace north \"North\"\n  currency EUR\n");
        run.Put("south/workspace.playbook", "# South\n\nworkspace south \"South\"\n  currency USD\n");

        var error = run.Run().Diagnostics.ShouldHaveSingleItem();
        error.Id.ShouldBe("PB2214");
        error.Location.GetLineSpan().Path.ShouldEndWith("south/workspace.playbook");
        error.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(2);
    }

    [Theory]
    [InlineData("7465616D206D206D0A202022FC22", "byte FC in line 2, column 4")] // Windows-1252
    [InlineData("FFFE7400650061006D00", "byte FF in line 1, column 1")] // UTF-16 with its mark
    [InlineData("FEFF007400650061006D", "byte FE in line 1, column 1")] // the same, the other way round
    [InlineData("746561C3A4FF", "byte FF in line 1, column 6")]
    [InlineData("746561C3", "byte C3 in line 1, column 4")] // a sign that ends too early
    public void A_playbook_that_is_not_UTF_8_is_refused_as_the_tool_refuses_it(string bytes, string place)
    {
        var run = new GeneratorRun("class Host { object Layout => Consumer.Playbooks.Workspace.Layout; }");
        run.PutBytes("old.playbook", Read(bytes));
        run.Put("other.playbook", "play other\n  on nothing_known\n");

        var error = run.Run().Diagnostics.ShouldHaveSingleItem();
        error.Id.ShouldBe("PB6012");
        error.GetMessage(CultureInfo.InvariantCulture).ShouldContain(place);
        error.Location.GetLineSpan().Path.ShouldBe("/consumer/old.playbook");
        run.ErrorsOfConsumer().ShouldBeEmpty();
    }

    [Fact]
    public void A_code_page_of_the_project_is_that_of_its_code_and_not_of_its_playbooks()
    {
        var text = Encoding.UTF8.GetBytes("play nü\n  on nothing_known\n");
        var expected = Findings(SourceText.From(text, text.Length, Encoding.UTF8));

        Findings(SourceText.From(text, text.Length, Encoding.Latin1)).ShouldBe(expected);
        // Read as its code page says, the same bytes are other letters.
        Findings(SourceText.From(Encoding.Latin1.GetString(text), Encoding.UTF8)).ShouldNotBe(expected);
    }

    private static string[] Findings(SourceText text)
    {
        var run = new GeneratorRun("class Host;");
        run.PutBytes("play.playbook", text);
        return [.. run.Run().Diagnostics.Select(found => found.ToString())];
    }

    // As the C# compiler reads a file: UTF-8 when it is, by its mark, and else as one byte a letter.
    private static SourceText Read(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        try
        {
            return SourceText.From(bytes, bytes.Length, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(bytes, bytes.Length, Encoding.Latin1);
        }
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_two_files()
    {
        var run = new GeneratorRun("class Host;");
        run.Put("newsLetter.playbook", "event one_happened from lead, neutral\n");
        run.Put("newsletter.playbook", "event two_happened from lead, neutral\n");

        run.ErrorsOfConsumer().ShouldBeEmpty();
        run.Run().Exception.ShouldBeNull();
    }

    [Fact]
    public void Two_folders_give_the_same_code_and_it_leads_back_to_the_playbook()
    {
        var here = Code("/here/app");
        var there = Code("/somewhere/else/app");

        there.ShouldBe(here);
        here.ShouldContain("\"../../../../../answers.playbook\"");
    }

    private static string Code(string root)
    {
        var run = new GeneratorRun("class Host;", root, GeneratorRun.References);
        run.Put("answers.playbook", Team + "play ring\n  on question_asked\n\n  step s\n    notify sales \"Hear\"\n");
        return string.Concat(run.Run().GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    private static string[] Found(string path, ImmutableArray<MetadataReference> references)
    {
        var run = new GeneratorRun("class Host;", GeneratorRun.Folder, references);
        run.Put(path.Length > 0 ? path : "team.playbook", Team);
        return [.. run.Run().Diagnostics.Select(item => item.Id)];
    }

    private static PortableExecutableReference Library(
        string name, string version, ImmutableArray<MetadataReference> references)
    {
        var code = $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")] "
            + (references.IsEmpty ? "public class Known;" : "public class Uses { public Known Of; }");
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code)],
            [.. WithoutRuntime, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        compilation.Emit(image).Success.ShouldBeTrue();
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
