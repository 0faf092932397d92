namespace HpoAttributes.ProcessHost;

/// <summary>Says which worker starts where, or throws as the mode says.</summary>
internal sealed class Surroundings(string mode) : ITrialEnvironment
{
    public void OnWorkerStarting(int worker, int workers)
    {
        if (mode == "no-device")
        {
            throw new InvalidOperationException("there is no such device");
        }

        Console.WriteLine($"worker {worker} of {workers} starts");
    }
}
