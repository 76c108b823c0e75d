using System.Text.Json;
using Shouldly;

namespace Playbook.Cli.Tests.Output;

/// <summary>
/// What SARIF 2.1.0 asks of the objects that the tool writes: which properties they may have, which they must, and
/// what values these take. An unknown property is a mistake, because its reader would pass over it.
/// </summary>
internal static class SarifShape
{
    /// <summary>Properties by object; <c>!</c> marks those that must be there.</summary>
    private static readonly Dictionary<string, string[]> Objects = new()
    {
        ["sarifLog"] = ["$schema:text", "version!:version", "runs!:run*", "properties:any"],
        ["run"] = ["tool!:tool", "columnKind:columnKind", "results:result*", "artifacts:any", "properties:any"],
        ["tool"] = ["driver!:toolComponent", "extensions:any", "properties:any"],
        ["toolComponent"] =
        [
            "name!:text", "version:text", "semanticVersion:text", "informationUri:uri", "rules:reportingDescriptor*",
        ],
        ["reportingDescriptor"] =
        [
            "id!:text", "name:text", "shortDescription:message", "fullDescription:message", "help:message",
            "helpUri:uri", "defaultConfiguration:reportingConfiguration", "properties:any",
        ],
        ["reportingConfiguration"] = ["enabled:any", "level:level", "rank:any"],
        ["message"] = ["text!:text", "markdown:text"],
        ["result"] =
        [
            "ruleId:text", "ruleIndex:index", "level:level", "message!:message", "locations:location*",
            "relatedLocations:location*", "fixes:fix*", "codeFlows:any", "properties:any",
        ],
        ["location"] = ["id:index", "physicalLocation:physicalLocation", "message:message"],
        ["physicalLocation"] = ["artifactLocation:artifactLocation", "region:region", "contextRegion:region"],
        ["artifactLocation"] = ["uri:uri", "uriBaseId:text", "index:index"],
        ["region"] =
        [
            "startLine:place", "startColumn:place", "endLine:place", "endColumn:place", "charOffset:index",
            "charLength:index", "snippet:message",
        ],
        ["fix"] = ["description:message", "artifactChanges!:artifactChange+"],
        ["artifactChange"] = ["artifactLocation!:artifactLocation", "replacements!:replacement+"],
        ["replacement"] = ["deletedRegion!:region", "insertedContent:message"],
    };

    public static void Check(string sarif)
    {
        using var document = JsonDocument.Parse(sarif);
        CheckObject(document.RootElement, "sarifLog", "$");
    }

    private static void CheckObject(JsonElement element, string type, string at)
    {
        element.ValueKind.ShouldBe(JsonValueKind.Object, at);
        var properties = Objects[type].Select(entry => entry.Split(':')).ToDictionary(
            entry => entry[0].TrimEnd('!'), entry => (type: entry[1], isRequired: entry[0].EndsWith('!')));
        foreach (var (name, property) in properties)
            (property.isRequired && !element.TryGetProperty(name, out _)).ShouldBeFalse($"{at} lacks {name}");
        foreach (var property in element.EnumerateObject())
        {
            properties.ShouldContainKey(property.Name, $"{at}: SARIF has no {property.Name} in {type}");
            CheckValue(property.Value, properties[property.Name].type, $"{at}.{property.Name}");
        }
    }

    private static void CheckValue(JsonElement value, string type, string at)
    {
        if (type.EndsWith('*') || type.EndsWith('+'))
        {
            value.ValueKind.ShouldBe(JsonValueKind.Array, at);
            (type.EndsWith('+') && value.GetArrayLength() == 0).ShouldBeFalse($"{at} is empty");
            foreach (var item in value.EnumerateArray())
                CheckValue(item, type[..^1], at + "[]");
        }
        else if (Objects.ContainsKey(type))
        {
            CheckObject(value, type, at);
        }
        else
        {
            IsRight(value, type).ShouldBeTrue($"{at}: {value} is no {type}");
        }
    }

    private static bool IsRight(JsonElement value, string type) => type switch
    {
        "any" => true,
        "text" => value.ValueKind == JsonValueKind.String,
        "uri" => Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
        "version" => value.GetString() == "2.1.0",
        "columnKind" => value.GetString() is "utf16CodeUnits" or "unicodeCodePoints",
        "level" => value.GetString() is "none" or "note" or "warning" or "error",
        "index" => value.GetInt32() >= 0,
        "place" => value.GetInt32() >= 1,
        _ => throw new InvalidOperationException($"unreachable: {type}"),
    };
}
