namespace HpoAttributes.Benchmarks;

/// <summary>The page of the documentation that shows the races.</summary>
internal static class MultiFidelityPage
{
    private const string Head = """
        # Multi-fidelity against Optuna and Syne Tune

        Written by `dotnet run -c Release --project tests/HpoAttributes.Benchmarks -- multifidelity --write`. The learning curves, and the runs of the peers, are in `tests/HpoAttributes.Benchmarks/Problems/Data`.

        - A simulated study of two tasks (`mlp_digits`, 27 epochs, and `gbr_diabetes`, 81 rounds) with 4 workers: a trial's epochs cost what its config makes them cost, nothing else takes time. A study lasts 12 units of time; one is a full training at the median cost of an epoch. Ours are in bold: `auto` is what `Tune` does unless told otherwise, which is freeze-thaw here; peers are `optuna:SAMPLER:PRUNER` and `syne:SCHEDULER`.
        - **regret**: (smallest error so far, after whichever epoch - best known) / (median of random configs - best known), not below zero, as the mean over seeds, then over tasks.
        - **difference**: our regret less the peer's; its interval is a bootstrap over both sides' seeds. `shown`: the whole interval is below zero; `better`: the difference is; `tie`: it is at most 0.001; `worse`: none of these.
        - The settings of freeze-thaw were chosen on these two tasks, with seeds that are among those of the table.
        - **ms an epoch**: what a method costs: a hint, no comparison. Ours is wall-clock time of a machine that does other things beside, the peers' is CPU time of another machine.


        """;

    /// <summary>Writes the page into the repository that the program was built in.</summary>
    public static void Write(string body) => DocumentationPage.Write("multifidelity.md", Head + body);
}
