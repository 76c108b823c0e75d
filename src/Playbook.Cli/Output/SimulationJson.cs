using System.Globalization;
using System.Text;
using System.Text.Json;
using Playbook.Execution.Simulation;

namespace Playbook.Cli.Output;

/// <summary>A simulation's report for programs: one JSON object.</summary>
internal static class SimulationJson
{
    public static void Write(SimulationReport report, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            Write(json, report.Rows);
            json.WriteStartObject("tables");
            foreach (var table in report.Tables)
                Write(json, table);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, SimulationRows rows)
    {
        json.WriteStartObject("rows");
        json.WriteNumber("read", rows.Read);
        json.WriteNumber("handled", rows.Handled);
        json.WriteNumber("late", rows.Late);
        json.WriteNumber("ignored", rows.Ignored);
        json.WriteNumber("set_aside", rows.SetAside);
        json.WriteNumber("leads", rows.Leads);
        json.WriteNumber("merges", rows.Merges);
        json.WriteNumber("wake_ups", rows.WakeUps);
        json.WriteNumber("effects_cut", rows.EffectsCut);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartArray(table.Name);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var column = 0; column < row.Length; column++)
                Write(json, table.Columns[column].Replace(' ', '_').Replace('-', '_'), row[column]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, string cell)
    {
        if (long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            json.WriteNumber(name, number);
        else
            json.WriteString(name, cell);
    }
}
