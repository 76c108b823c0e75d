using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Playbook.Cli.Tests.Output;

/// <summary>
/// The part of JSON Schema, draft 4, that the schema of SARIF uses. A keyword that is not known here is an error, so
/// that nothing is passed over.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    private const string Local = "#/";

    /// <summary>Says, with its place, everything in a document that the schema does not allow.</summary>
    public IReadOnlyList<string> Complaints(JsonElement document)
    {
        var complaints = new List<string>();
        Check(document, root, "$", complaints);
        return complaints;
    }

    private void Check(JsonElement value, JsonElement schema, string place, List<string> complaints)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            if (!Holds(value, rule, schema, place, complaints))
                complaints.Add($"{place}: {rule.Name} {rule.Value.GetRawText()} against {value.GetRawText()}");
        }
    }

    private bool Holds(
        JsonElement value, JsonProperty rule, JsonElement schema, string place, List<string> complaints)
    {
        switch (rule.Name)
        {
            case "$schema" or "title" or "id" or "description" or "default" or "definitions" or "format":
                return true;
            case "$ref":
                Check(value, Resolve(rule.Value.GetString() ?? ""), place, complaints);
                return true;
            case "type":
                return IsOfType(value, rule.Value);
            case "enum":
                return rule.Value.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value));
            case "anyOf" or "oneOf":
                return Alternatives(value, rule.Value, place) is var fitting
                    && (rule.Name == "anyOf" ? fitting > 0 : fitting == 1);
            case "pattern":
                return value.ValueKind != JsonValueKind.String
                    || Regex.IsMatch(value.GetString() ?? "", rule.Value.GetString() ?? "");
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.Value.GetDecimal();
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.Value.GetDecimal();
            case "items" or "minItems" or "uniqueItems":
                return value.ValueKind != JsonValueKind.Array || HoldsForItems(value, rule, place, complaints);
            case "properties" or "required" or "additionalProperties":
                return value.ValueKind != JsonValueKind.Object
                    || HoldsForObject(value, rule, schema, place, complaints);
            default:
                throw new NotSupportedException($"The schema asks for {rule.Name}, which is not checked here.");
        }
    }

    private bool HoldsForItems(JsonElement value, JsonProperty rule, string place, List<string> complaints)
    {
        var items = value.EnumerateArray().ToArray();
        if (rule.Name == "minItems")
            return items.Length >= rule.Value.GetInt32();
        if (rule.Name == "uniqueItems")
            return !rule.Value.GetBoolean()
                || items.Select(item => item.GetRawText()).Distinct().Count() == items.Length;
        for (var index = 0; index < items.Length; index++)
        {
            var inner = string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]");
            Check(items[index], rule.Value, inner, complaints);
        }

        return true;
    }

    private bool HoldsForObject(
        JsonElement value, JsonProperty rule, JsonElement schema, string place, List<string> complaints)
    {
        if (rule.Name == "required")
            return rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString() ?? "", out _));
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        foreach (var property in value.EnumerateObject())
        {
            var isKnown = known.ValueKind == JsonValueKind.Object && known.TryGetProperty(property.Name, out _);
            var inner = $"{place}.{property.Name}";
            if (rule.Name == "properties" && isKnown)
                Check(property.Value, known.GetProperty(property.Name), inner, complaints);
            else if (rule.Name == "additionalProperties" && !isKnown && rule.Value.ValueKind == JsonValueKind.False)
                complaints.Add($"{inner}: no such property");
            else if (rule.Name == "additionalProperties" && !isKnown && rule.Value.ValueKind == JsonValueKind.Object)
                Check(property.Value, rule.Value, inner, complaints);
        }

        return true;
    }

    private int Alternatives(JsonElement value, JsonElement schemas, string place)
    {
        var fitting = 0;
        foreach (var schema in schemas.EnumerateArray())
        {
            var complaints = new List<string>();
            Check(value, schema, place, complaints);
            fitting += complaints.Count == 0 ? 1 : 0;
        }

        return fitting;
    }

    private JsonElement Resolve(string reference)
    {
        if (!reference.StartsWith(Local, StringComparison.Ordinal))
            throw new NotSupportedException($"The schema refers to {reference}, which is not in it.");
        return reference[Local.Length..].Split('/').Aggregate(root, (schema, name) => schema.GetProperty(name));
    }

    private static bool IsOfType(JsonElement value, JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(single => IsOfType(value, single))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "null" => value.ValueKind == JsonValueKind.Null,
            var other => throw new NotSupportedException($"The schema asks for the type {other}."),
        };
}
