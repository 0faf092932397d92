using System.Diagnostics;
using System.Globalization;

namespace HpoAttributes.ProcessHost;

/// <summary>A bowl whose trials do what the mode says, as a rule in trial 2.</summary>
public static class Bowl
{
    [Objective]
    public static double Value(string mode, string folder, ITrialContext trial, [Uniform(-5, 5)] double x = 0.1, [IntRange(0, 9)] int n = 3)
    {
        trial.Metric("pid", Environment.ProcessId);
        trial.Constrain("memory", x - 6);
        trial.Log("a line of the trial");
        if (trial.Number == 2 || mode is "told" or "deaf" or "waits")
        {
            Misbehave(mode, folder, trial);
        }

        return (x * x) + n + trial.RandomStream(1).NextDouble();
    }

    private static void Misbehave(string mode, string folder, ITrialContext trial)
    {
        switch (mode)
        {
            case "failfast":
                Environment.FailFast("the driver is gone");
                break;
            case "exits":
                Environment.Exit(3);
                break;
            case "killed":
                KillSelf();
                break;
            case "killed-once" when IsFirstTime(folder):
                KillSelf();
                break;
            case "saves":
                SaveThenDie(folder, trial);
                break;
            case "throws":
                throw new InvalidOperationException("as the mode says");
            case "hangs":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "told":
                ReportUntilTold(folder, trial);
                break;
            case "deaf":
                trial.CancellationToken.UnsafeRegister(_ => Note(folder, "cancelled", trial.Number), null);
                Note(folder, "running", Environment.ProcessId);
                Thread.Sleep(Timeout.Infinite);
                break;
            case "waits":
                Note(folder, "running", Environment.ProcessId);
                trial.CancellationToken.WaitHandle.WaitOne();
                trial.CancellationToken.ThrowIfCancellationRequested();
                break;
        }
    }

    private static void SaveThenDie(string folder, ITrialContext trial)
    {
        int first = 1;
        if (trial.TryLoad(stream => Note(folder, "loaded", stream.ReadByte())))
        {
            first = trial.LoadedResource + 1;
        }

        for (int epoch = first; epoch <= 5; epoch++)
        {
            trial.Save(epoch, stream => stream.WriteByte((byte)epoch));
            trial.Report(epoch, 10 - epoch);
            if (epoch == 3 && IsFirstTime(folder))
            {
                KillSelf();
            }
        }
    }

    private static void ReportUntilTold(string folder, ITrialContext trial)
    {
        Note(folder, "running", Environment.ProcessId);
        int epoch = 0;
        while (trial.Report(++epoch, 1) == TrialDecision.Continue)
        {
        }
    }

    private static bool IsFirstTime(string folder)
    {
        string mark = Path.Combine(folder, "once");
        bool isFirst = !File.Exists(mark);
        File.WriteAllText(mark, string.Empty);
        return isFirst;
    }

    private static void Note(string folder, string what, int number)
        => File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{what}-{number}")), string.Empty);

    private static void KillSelf()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }
}
