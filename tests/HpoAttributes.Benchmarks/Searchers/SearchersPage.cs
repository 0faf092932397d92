namespace HpoAttributes.Benchmarks;

/// <summary>The page of the documentation that shows the standings.</summary>
internal static class SearchersPage
{
    private const string Head = """
        # Searchers against Optuna

        Written by `dotnet run -c Release --project tests/HpoAttributes.Benchmarks -- searchers --write`. The problems, and the runs of Optuna, are in `tests/HpoAttributes.Benchmarks/Problems/Data`.

        - One trial at a time; every searcher is told constraint values where there are any. Ours are in bold.
        - **regret**: (best so far - best known) / (median of random points - best known), as the mean over seeds, then over problems; its interval is a bootstrap over problems. A run without a feasible point counts as the median.
        - **relative**: the median regret as a ratio to that of Optuna's random search, as the geometric mean over problems.
        - **rank**: among all in the table, as the mean over problems and pairs of seeds.
        - **difference**: our regret less the opponent's; its interval is a bootstrap over problems (where there are five or more) and over both sides' seeds. `shown`: the whole interval is below zero; `better`: the difference is; `tie`: it is at most 0.001; `worse`: none of these.
        - **relative**, among the claims: our relative regret divided by the opponent's; below 1 where ours is better. A claim is lost where the whole interval is above zero.
        - **ms a trial**: what a searcher costs: a hint, no comparison. Ours is wall-clock time of a machine that does other things beside, Optuna's is CPU time of another machine.


        """;

    /// <summary>Writes the page into the repository that the program was built in.</summary>
    public static void Write(string body) => DocumentationPage.Write("searchers.md", Head + body);
}
