using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules;

namespace Playbook.Execution.OwnRules;

/// <summary>
/// A company's own rules, from an assembly or from a C# script. Loading and running them runs their code with all
/// rights of the process: a host does it only when it is told to.
/// </summary>
public static class OwnRuleLoader
{
    /// <summary>The rules of a compiled assembly.</summary>
    /// <param name="fullPath">The file; what it refers to is looked for beside it.</param>
    /// <param name="shownPath">How messages name it.</param>
    public static OwnRuleSet FromAssembly(string fullPath, string shownPath)
    {
        try
        {
            var context = new OwnRuleContext(fullPath);
            using var image = new MemoryStream(File.ReadAllBytes(fullPath));
            return RulesOf(context.LoadFromStream(image), shownPath);
        }
        catch (Exception failure) when (failure is BadImageFormatException or FileLoadException)
        {
            return NotLoaded(shownPath, "it is not a .NET assembly");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return NotLoaded(shownPath, failure.Message);
        }
    }

    /// <summary>The rules of a C# script: its classes, with the usual namespaces at hand.</summary>
    /// <param name="text">The script.</param>
    /// <param name="shownPath">How messages name it.</param>
    public static OwnRuleSet FromScript(string text, string shownPath)
    {
        var image = RuleScript.Compile(text, shownPath, out var problems);
        if (image.IsEmpty)
            return new OwnRuleSet([], problems);
        using var stream = new MemoryStream([.. image]);
        return RulesOf(new AssemblyLoadContext(shownPath).LoadFromStream(stream), shownPath);
    }

    private static OwnRuleSet NotLoaded(string shownPath, string why) =>
        new([], [Diagnostic.Create("PB6040", SourceLocation.None, shownPath, OneLine(why))]);

    private static OwnRuleSet RulesOf(Assembly assembly, string shownPath)
    {
        Type[] types;
        try
        {
            types = assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException failure)
        {
            var missing = failure.LoaderExceptions.FirstOrDefault()?.Message ?? failure.Message;
            return NotLoaded(shownPath, missing);
        }

        var found = types
            .Where(type => type.IsSubclassOf(typeof(PlaybookRule)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Aggregate(OwnRuleSet.Empty, (set, type) => set.With(RuleOf(type)));
        return found.Rules.IsEmpty && found.Problems.IsEmpty
            ? NotLoaded(shownPath, "it holds no class that derives from `PlaybookRule`")
            : found;
    }

    private static OwnRuleSet RuleOf(Type type)
    {
        if (type.ContainsGenericParameters || Constructor(type) is not { } constructor)
            return Unusable(type, "expected a constructor without parameters");
        try
        {
            var rule = (PlaybookRule)constructor.Invoke([]);
            if (rule.Descriptor is not { } descriptor)
                return Unusable(type, "expected a `Descriptor`, found null");
            OwnRuleNames.Check(descriptor.Code, descriptor.Name);
            return new OwnRuleSet([rule], []);
        }
        catch (Exception failure)
        {
            return Unusable(type, OneLine((failure.InnerException ?? failure).Message));
        }
    }

    private static ConstructorInfo? Constructor(Type type) => type.GetConstructor(
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes);

    private static OwnRuleSet Unusable(Type type, string why) =>
        new([], [Diagnostic.Create("PB6042", SourceLocation.None, type.Name, why)]);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
