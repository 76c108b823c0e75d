using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Playbook.Runtime.Tables;

/// <summary>What a row's properties hold; what a row does not name is as usual.</summary>
internal static class Row
{
    public static string Text(this JsonElement row, string property) => row.TextOrNull(property) ?? "";

    public static string? TextOrNull(this JsonElement row, string property) =>
        row.TryGetProperty(property, out var value) ? value.GetString() : null;

    public static bool Is(this JsonElement row, string property) => row.TryGetProperty(property, out _);

    public static int Int(this JsonElement row, string property, int ordinary = -1) =>
        row.TryGetProperty(property, out var value) ? value.GetInt32() : ordinary;

    public static long Long(this JsonElement row, string property, long ordinary = 0) =>
        row.TryGetProperty(property, out var value) ? value.GetInt64() : ordinary;

    public static long? LongOrNull(this JsonElement row, string property) =>
        row.TryGetProperty(property, out var value) ? value.GetInt64() : null;

    public static ImmutableArray<int> Ints(this JsonElement row, string property) =>
        row.List(property, static value => value.GetInt32());

    public static ImmutableArray<T> List<T>(this JsonElement row, string property, Func<JsonElement, T> read)
    {
        if (!row.TryGetProperty(property, out var values))
            return [];
        var list = new T[values.GetArrayLength()];
        for (var i = 0; i < list.Length; i++)
            list[i] = read(values[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    /// <summary>The number of a name among those of an enumeration that begins at 0; 0 where none is named.</summary>
    public static byte Word(this JsonElement row, string property, Type names) =>
        row.TryGetProperty(property, out var value) ? WordOf(value, names) : (byte)0;

    /// <exception cref="FormatException">The enumeration has no such name.</exception>
    public static byte WordOf(JsonElement value, Type names) =>
        Array.IndexOf(Enum.GetNames(names), value.GetString()) is >= 0 and var number
            ? (byte)number
            : throw new FormatException($"`{value}` is no {names.Name}.");

    public static Length Length(this JsonElement row, string property) =>
        row.TryGetProperty(property, out var value)
            ? new Length((LengthUnit)value.Word("Unit", typeof(LengthUnit)), value.Long("Amount"))
            : default;
}
