using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Playbook.Guides.Model;
using Playbook.Guides.Tests.Model;

namespace Playbook.Guides.Tests.Printing;

/// <summary>The sample with another text in every position that an author fills.</summary>
internal static class HostileModel
{
    // Names, codes and kinds of the language's closed alphabet, by which parts of the model refer to each other.
    private static readonly string[] References =
    [
        "Name", "Actor", "Team", "Words", "SecondWords", "Lane", "Id", "From", "To", "Handoff", "Informed",
        "Approvers", "Contents", "Kind", "Score",
    ];

    /// <param name="change">From the sample's text to the new one.</param>
    /// <param name="changeProse">The same for Markdown and addresses.</param>
    public static GuideModel With(Func<string, string> change, Func<string, string> changeProse) =>
        (GuideModel)Change(SampleModel.Full(), change, changeProse);

    /// <summary>A copy of a record tree with every author's text changed; names and codes that refer stay.</summary>
    private static object Change(object value, Func<string, string> change, Func<string, string> changeProse)
    {
        var constructor = value.GetType().GetConstructors().OrderByDescending(row => row.GetParameters().Length)
            .First();
        var arguments = constructor.GetParameters().Select(parameter =>
        {
            var property = value.GetType()
                .GetProperty(parameter.Name ?? "") ?? throw new InvalidOperationException(parameter.Name);
            return Changed(property, property.GetValue(value), change, changeProse);
        });
        return constructor.Invoke([.. arguments]);
    }

    private static object? Changed(
        PropertyInfo property,
        object? value,
        Func<string,
        string> change,
        Func<string,
        string> changeProse) => value switch
    {
        string text when property.Name is "Prose" or "Address" => changeProse(text),
        string text => IsReference(property) ? text : change(text),
        ImmutableArray<string> texts => IsReference(property) ? texts : [.. texts.Select(change)],
        IEnumerable items => Rebuild(items, item => Change(item, change, changeProse)),
        null => null,
        _ when value.GetType().Namespace == typeof(GuideModel).Namespace && value.GetType().IsClass =>
            Change(value, change, changeProse),
        _ => value,
    };

    private static object Rebuild(IEnumerable items, Func<object, object> change)
    {
        var element = items.GetType().GetGenericArguments()[0];
        var changed = Array.CreateInstance(element, items.Cast<object>().Count());
        var index = 0;
        foreach (var item in items)
            changed.SetValue(change(item), index++);
        var create = typeof(ImmutableItems).GetMethod(nameof(ImmutableItems.Create))
            ?? throw new InvalidOperationException("The method is gone.");
        return create.MakeGenericMethod(element).Invoke(null, [changed]) ?? items;
    }

    private static bool IsReference(PropertyInfo property) => References.Contains(property.Name);
}
