using System.Collections.Immutable;

namespace Playbook.Guides.Templates;

/// <summary>What the names in a part of a template mean.</summary>
/// <param name="Value">What names are looked up in; <c>this</c>.</param>
/// <param name="Outer">What <c>../</c> leads to; null at the top.</param>
/// <param name="Index">Which item of its list it is, from 0.</param>
/// <param name="Count">How many items the list has.</param>
internal sealed record TemplateScope(object? Value, TemplateScope? Outer = null, int Index = 0, int Count = 1)
{
    /// <summary>Names of where an item stands in its list.</summary>
    public static ImmutableArray<string> PlaceNames { get; } = ["@first", "@index", "@last"];

    /// <summary>The value of a path.</summary>
    /// <exception cref="UndefinedNameException">There is no such name.</exception>
    public object? this[string path]
    {
        get
        {
            var scope = this;
            while (path.StartsWith("../", StringComparison.Ordinal))
            {
                path = path[3..];
                scope = scope.Outer ?? scope;
            }

            return path switch
            {
                "this" => scope.Value,
                "@index" => scope.Index,
                "@first" => scope.Index == 0,
                "@last" => scope.Index == scope.Count - 1,
                _ => scope.Named(path),
            };
        }
    }

    /// <summary>Whether a condition holds: there is something, and it is not no, nothing, zero or empty.</summary>
    public static bool Holds(object? value) => value switch
    {
        null or false or "" or 0 or 0L or 0m or 0d => false,
        System.Collections.ICollection items => items.Count > 0,
        _ => true,
    };

    private object? Named(string path)
    {
        var value = Value;
        foreach (var name in path.Split('.', '/'))
        {
            if (value is not TemplateModel model || !model.ContainsKey(name))
                throw new UndefinedNameException(path, value as TemplateModel);
            value = model[name];
        }

        return value;
    }
}
