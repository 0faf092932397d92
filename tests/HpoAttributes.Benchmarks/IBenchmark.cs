namespace HpoAttributes.Benchmarks;

/// <summary>A figure that the project promises, measured.</summary>
internal interface IBenchmark
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Measures, and writes the table to standard output.</summary>
    Verdict Run();
}
