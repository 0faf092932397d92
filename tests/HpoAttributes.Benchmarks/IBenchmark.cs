namespace HpoAttributes.Benchmarks;

/// <summary>A figure that the project promises, measured.</summary>
internal interface IBenchmark
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>What may follow the name on the command line.</summary>
    string Usage => string.Empty;

    /// <summary>Takes the words behind the name; false where one is not understood.</summary>
    bool Accept(IReadOnlyList<string> words) => words.Count == 0;

    /// <summary>Measures, and writes the table to standard output.</summary>
    Verdict Run();
}
