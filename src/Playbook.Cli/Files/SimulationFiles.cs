using System.Diagnostics;
using System.Globalization;
using Playbook.Execution.Logs;
using Playbook.Execution.Simulation;
using Playbook.Runtime.Tables;

namespace Playbook.Cli.Files;

/// <summary>The files that a simulation writes, and its progress on a terminal.</summary>
internal sealed class SimulationFiles : ISimulationOutput, IDisposable
{
    private readonly ToolHost host;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly DraftFile? effectsFile;
    private readonly DraftFile? setAsideFile;
    private readonly RecordWriter<SimulatedEffect>? effects;
    private readonly RecordWriter<SetAsideRow>? setAside;
    private readonly List<SetAsideRow> firstOfReason = [];
    private TimeSpan lastShown;

    public SimulationFiles(ToolHost host, WorkspaceTables tables, string? effectsPath, string? setAsidePath)
    {
        this.host = host;
        if (effectsPath is not null)
        {
            effectsFile = Draft(effectsPath);
            effects = new RecordWriter<SimulatedEffect>(
                SimulationRecords.EffectsOf(tables), effectsFile.Stream, IsTable(effectsPath));
        }

        if (setAsidePath is not null)
        {
            setAsideFile = Draft(setAsidePath);
            setAside = new RecordWriter<SetAsideRow>(
                SimulationRecords.SetAside, setAsideFile.Stream, IsTable(setAsidePath));
        }
    }

    public bool WantsEffects => effects is not null;

    public void Take(in SimulatedEffect effect) => effects?.Write(effect);

    /// <summary>The first row set aside of each reason, as they came.</summary>
    public IReadOnlyList<SetAsideRow> FirstOfReason => firstOfReason;

    public void Take(SetAsideRow row)
    {
        setAside?.Write(row);
        if (!firstOfReason.Exists(first => first.Reason == row.Reason))
            firstOfReason.Add(row);
    }

    public void Take(SimulationProgress progress)
    {
        var passed = watch.Elapsed;
        if (!host.IsTerminal || passed - lastShown < TimeSpan.FromMilliseconds(500))
            return;
        lastShown = passed;
        var left = progress.Share > 0 ? passed * (1 / progress.Share - 1) : TimeSpan.Zero;
        var rate = progress.Rows / passed.TotalSeconds;
        host.Error.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\r{progress.Rows} rows, {rate:F0} a second, {left.TotalSeconds:F0} s left   "));
    }

    /// <summary>Puts the files in their places; without this, nothing is left of them.</summary>
    public void Commit()
    {
        if (lastShown > TimeSpan.Zero)
            host.Error.WriteLine();
        effects?.Dispose();
        setAside?.Dispose();
        effectsFile?.Commit();
        setAsideFile?.Commit();
    }

    public void Dispose()
    {
        effects?.Dispose();
        setAside?.Dispose();
        effectsFile?.Dispose();
        setAsideFile?.Dispose();
    }

    private DraftFile Draft(string path) => new(Path.GetFullPath(Path.Combine(host.CurrentFolder, path)));

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
