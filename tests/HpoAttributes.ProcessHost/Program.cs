using HpoAttributes;
using HpoAttributes.ProcessHost;

// The program that the tests of worker processes run: which study, and what its trials do, is said by its arguments.
Settings settings = Settings.Of(args);
bool isWorker = Environment.GetEnvironmentVariable("HPO_WORKER") is not null;
Console.WriteLine(isWorker ? "a worker's own line" : "the study's own line");
try
{
    switch (settings.Study)
    {
        case "bowl":
            Report.Write(Bowl.Tune(settings.Mode, settings.Folder, options: settings.Options()));
            break;
        case "curve":
            Report.Write(Curve.Tune(settings.Mode, options: settings.Options() with { Scheduler = Schedulers.Asha() }));
            break;
        case "fleet":
            Report.Write(Fleet.Tune([0, 1, 2], options: settings.Options()));
            break;
        case "by-hand":
            var scheduler = new BasicScheduler(new RandomSearcher(ConfigSpace.Of<BowlConfig>(), seed: 7));
            Report.Write(await new Tuner<BowlConfig>(scheduler, new BowlObjective(settings.Mode, settings.Folder), settings.Options()) { Environment = new Surroundings(settings.Mode) }.RunAsync());
            break;
        case "killed":
            var killer = new Killer(settings.Trials);
            Report.Write(Bowl.Tune(settings.Mode, settings.Folder, options: settings.Options() with { Observers = [killer] }));
            Console.WriteLine($"killed {killer.Kills} ended {killer.Ends} twice {killer.Twice}");
            break;
        case "stray" when isWorker:
            Stray.Tune(options: settings.Options());
            break;
        case "another-seed" when isWorker:
            Bowl.Tune(settings.Mode, settings.Folder, options: settings.Options() with { Seed = 99 });
            break;
        case "never-comes" when isWorker:
            File.WriteAllText(Path.Combine(settings.Folder, $"starting-{Environment.ProcessId}"), string.Empty);
            Thread.Sleep(Timeout.Infinite);
            break;
        case "ends" when isWorker:
            return 0;
        case "breaks" when isWorker:
            Console.Error.WriteLine("no such device");
            return 4;
        default:
            Report.Write(Bowl.Tune(settings.Mode, settings.Folder, options: settings.Options()));
            break;
    }
}
catch (Exception exception)
{
    Console.WriteLine($"error {exception.GetType().Name}: {exception.Message}");
    return 1;
}

if (isWorker)
{
    // What stands behind Tune is not for workers.
    File.WriteAllText(Path.Combine(settings.Folder, $"went-on-{Environment.ProcessId}"), string.Empty);
}

return 0;
