using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Playbook.Repository.Tests.House;

/// <summary>Writes what an assembly shows to others, one line a member, in a stable order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(NameOf, StringComparer.Ordinal))
        {
            text.Append(KindOf(type)).Append(' ').Append(NameOf(type)).Append(BasesOf(type)).Append('\n');
            foreach (var line in MembersOf(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<Enum>().Select(value => $"{value:D} {value}");
        return type.GetMembers(Own).Where(IsShown).Select(Line);
    }

    private static bool IsShown(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } method => method.IsConstructor && IsVisible(method),
        MethodBase method => IsVisible(method) && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily,
        EventInfo added => added.AddMethod is { } add && IsVisible(add),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => Static(method) + method.Name + Generics(method)
            + $"({Parameters(method)}): {NameOf(method.ReturnType)}",
        PropertyInfo property => Static(property.GetAccessors(nonPublic: true)[0])
            + $"{property.Name}: {NameOf(property.PropertyType)}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{field.Name}: {NameOf(field.FieldType)}",
        EventInfo added => $"event {added.Name}",
        _ => throw new InvalidOperationException($"unreachable: {member.MemberType}"),
    };

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(
        ", ",
        method.GetParameters().Select(parameter => $"{NameOf(parameter.ParameterType)} {parameter.Name}"));

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string BasesOf(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) && parent.Namespace != nameof(System)
            ? $" : {NameOf(parent)}"
            : "";

    private static string NameOf(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;
        if (type.HasElementType)
            return NameOf(type.GetElementType() ?? type) + (type.IsArray ? "[]" : type.IsByRef ? "&" : "*");
        var name = (type.FullName ?? type.Name).Split('[')[0].Replace('+', '.');
        if (!type.IsGenericType)
            return Short(name);
        var arguments = type.GetGenericArguments().Select(NameOf);
        return $"{Short(name.Split('`')[0])}<{string.Join(", ", arguments)}>";
    }

    private static string Short(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) ? name.Split('.')[^1] : name;
}
