using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Playbook.Build.Tests;

/// <summary>The generator inside a compilation of a consumer's project, which can be edited and run again.</summary>
internal sealed class GeneratorRun
{
    public const string Folder = "/consumer";

    /// <summary>The base library and the run time.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private readonly string _root;
    private readonly Dictionary<string, string> _project = [];
    private ImmutableDictionary<string, AdditionalText> _texts = ImmutableDictionary<string, AdditionalText>.Empty;

    public GeneratorRun(string code, params (string Key, string Value)[] settings)
        : this(code, Folder, References, settings)
    {
    }

    /// <summary>A project in another folder, or with other references.</summary>
    public GeneratorRun(
        string code,
        string root,
        ImmutableArray<MetadataReference> references,
        params (string Key, string Value)[] settings)
    {
        _root = root;
        _compilation = CSharpCompilation.Create(
            "consumer", [CSharpSyntaxTree.ParseText(code)], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _project["build_property.PlaybookProjectFolder"] = Encoded(root);
        _project["build_property.PlaybookGeneratedFolder"] = Encoded("obj/Debug/net10.0/");
        Set("RootNamespace", "Consumer");
        _driver = CSharpGeneratorDriver.Create(
            [new PlaybookGenerator().AsSourceGenerator()],
            optionsProvider: new BuildOptions(
                _project, settings.ToDictionary(setting => setting.Key, setting => setting.Value)),
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Sets a property of the project, before the first run.</summary>
    public void Set(string property, string value) => _project["build_property." + property] = value;

    /// <summary>As the package's targets hand paths to the generator.</summary>
    public static string Encoded(string path) => Convert.ToBase64String(Encoding.UTF8.GetBytes(path));

    public void Put(string path, string? text) =>
        PutBytes(path, text is null ? null : SourceText.From(text));

    public void PutBytes(string path, SourceText? text)
    {
        var added = new TextInMemory(Path.Combine(_root, path), text);
        _driver = _texts.TryGetValue(path, out var old)
            ? _driver.ReplaceAdditionalText(old, added)
            : _driver.AddAdditionalTexts([added]);
        _texts = _texts.SetItem(path, added);
    }

    public void Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_texts[path]]);
        _texts = _texts.Remove(path);
    }

    /// <summary>As <c>NoWarn</c> does.</summary>
    public void LeaveOut(string code) => _compilation = _compilation.WithOptions(
        _compilation.Options.WithSpecificDiagnosticOptions([new(code, ReportDiagnostic.Suppress)]));

    public void EditCode(string code) =>
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code));

    /// <summary>Runs and gives what the generator itself reports and writes.</summary>
    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return _driver.GetRunResult().Results[0];
    }

    /// <summary>The errors of the consumer's whole compilation, generated files included.</summary>
    public ImmutableArray<Diagnostic> ErrorsOfConsumer()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var updated, out _);
        return [.. updated.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error)];
    }
}
