using System.Globalization;
using Playbook.Execution.Simulation;

namespace Playbook.Cli.Output;

/// <summary>A simulation's report for people: counts of rows, then each table that has rows.</summary>
internal static class SimulationText
{
    public static void Write(SimulationReport report, TextWriter output)
    {
        var rows = report.Rows;
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted(rows.Read, "row")} of {Counted(rows.Leads, "lead")}: "));
        output.Write(string.Create(
            CultureInfo.InvariantCulture, $"{rows.Handled} handled ({rows.Late} late), "));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Ignored} ignored, {rows.SetAside} set aside; "
            + $"{Counted(rows.Merges, "merge")}, {Counted(rows.WakeUps, "wake-up")}."));
        if (rows.EffectsCut > 0)
            output.WriteLine($"{rows.EffectsCut} effects were too many for one input and were not made.");
        foreach (var table in report.Tables)
        {
            if (table.Rows.IsEmpty)
                continue;
            output.WriteLine();
            output.WriteLine(table.Title);
            Write(table, output);
        }
    }

    private static string Counted(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static void Write(ReportTable table, TextWriter output)
    {
        var lines = table.Rows.Prepend(table.Columns).ToList();
        var widths = table.Columns.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, column) =>
                IsNumber(table, column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            output.WriteLine("  " + string.Join("  ", cells).TrimEnd());
        }
    }

    private static bool IsNumber(ReportTable table, int column) =>
        table.Rows.All(row => row[column].Length == 0 || char.IsAsciiDigit(row[column][0]))
        && table.Rows.Any(row => row[column].All(char.IsAsciiDigit));
}
