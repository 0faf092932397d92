namespace HpoAttributes.ProcessHost;

/// <summary>A learning curve that is put aside and resumed.</summary>
public static class Curve
{
    [Objective]
    public static IEnumerable<double> Error(string mode, ITrialContext trial, [Uniform(0, 1)] double rate = 0.5, [Resource(1, 9)] int maxEpochs = 9)
    {
        int first = 1;
        if (mode == "saves" && trial.TryLoad(_ => { }))
        {
            first = trial.LoadedResource + 1;
        }

        for (int epoch = first; epoch <= maxEpochs; epoch++)
        {
            if (mode == "saves")
            {
                trial.Save(epoch, _ => { });
            }

            yield return rate + (1.0 / epoch);
        }
    }
}
