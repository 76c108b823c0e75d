using Playbook.Zones.Generator;

// Usage: dotnet run --project src/Playbook.Zones.Generator [repository folder]
// Writes the two committed files that hold time zone data; a test makes them again and finds no change.
var root = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
if (!File.Exists(Path.Combine(root, "Playbook.sln")))
{
    Console.Error.WriteLine(
        $"{root}: expected the repository folder, which holds Playbook.sln; run the tool there or name it.");
    return 2;
}

var zones = ZoneSource.Read();
File.WriteAllBytes(Path.Combine(root, ZoneFiles.Table), ZoneTableWriter.Write(zones));
File.WriteAllText(Path.Combine(root, ZoneFiles.Ids), ZoneFiles.IdList(zones));
Console.WriteLine($"TZDB {zones.Version}: {zones.Ids.Length} zones in {zones.Histories.Length} histories.");
return 0;
