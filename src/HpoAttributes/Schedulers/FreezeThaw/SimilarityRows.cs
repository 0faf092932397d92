namespace HpoAttributes;

/// <summary>Keeps how similar the configs of trials are to those of the model's points: worked out once for each pair while the model only grows.</summary>
internal sealed class SimilarityRows(CurveModel model)
{
    private const int Room = 64;

    private readonly Dictionary<int, (double[] Row, int Certain)> _rows = [];
    private int _builds = -1;

    /// <summary>How similar a trial's config is to that of each point of the model.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="certain">How many of the points, the first ones, stay: those after them are beliefs.</param>
    public double[] Of(int trial, int certain)
    {
        if (_builds != model.Builds)
        {
            _rows.Clear();
            _builds = model.Builds;
        }

        CurveProcess process = model.Process!;
        (double[] row, int known) = _rows.GetValueOrDefault(trial, ([], 0));
        if (row.Length < process.Count)
        {
            Array.Resize(ref row, process.Count + Room);
        }

        process.Similarities(model.PointOf(trial), known, row);
        _rows[trial] = (row, certain);
        return row;
    }
}
