namespace HpoAttributes;

/// <summary>
/// Independent probabilities of the categories of each choice, updated along the natural gradient as in CatCMA (Hamano et al. 2024, algorithm 1): by a trust region
/// whose size follows how well the gradients agree (ASNG, Akimoto et al. 2019), and never below a margin.
/// </summary>
internal sealed class CategoryDistribution
{
    // The share of draws in which every choice may have its likeliest category.
    private const double MostlyLikeliest = 0.73;
    private const double Agreement = 1.5;

    private readonly double[][] _probabilities;
    private readonly double[][] _path;
    private readonly double _parameters;
    private double _pathMass;
    private double _caution = 1;

    /// <summary>The distribution with given probabilities.</summary>
    /// <param name="probabilities">Those of each choice, two at least; taken over.</param>
    public CategoryDistribution(double[][] probabilities)
    {
        _probabilities = probabilities;
        _path = [.. probabilities.Select(choice => new double[choice.Length])];
        _parameters = probabilities.Sum(choice => choice.Length - 1);
        KeepMargins();
    }

    /// <summary>The probabilities of a choice.</summary>
    public IReadOnlyList<double> this[int choice] => _probabilities[choice];

    /// <summary>Draws a category of one choice.</summary>
    public int Sample(int choice, ref RandomStream random)
    {
        double[] probabilities = _probabilities[choice];
        double left = random.NextDouble();
        int category = 0;
        while (category < probabilities.Length - 1 && left >= probabilities[category])
        {
            left -= probabilities[category++];
        }

        return category;
    }

    /// <summary>The least probability that a category of a choice has.</summary>
    public double MarginOf(int choice) => (1 - Math.Pow(MostlyLikeliest, 1.0 / _probabilities.Length)) / (_probabilities[choice].Length - 1);

    /// <summary>Learns from a generation.</summary>
    /// <param name="results">The category of each choice, best result first; -1 where the choice is inactive, which says nothing.</param>
    /// <param name="weights">The weights of the results.</param>
    public void Update(IReadOnlyList<int[]> results, double[] weights)
    {
        double[][] gradient = [.. _probabilities.Select((_, choice) => GradientOf(choice, results, weights))];
        double length = Math.Sqrt(gradient.Select((part, choice) => SquareOf(part, _probabilities[choice])).Sum());
        if (length == 0)
        {
            return;
        }

        double factor = FollowPath(gradient, length);
        for (int choice = 0; choice < gradient.Length; choice++)
        {
            Vectors.AddScaled(1 / (_caution * length), gradient[choice], _probabilities[choice]);
        }

        KeepMargins();

        // No step is longer than the first: one of length 1 already takes a fair coin to certainty.
        _caution = Math.Max(1, _caution * factor);
    }

    private double[] GradientOf(int choice, IReadOnlyList<int[]> results, double[] weights)
    {
        var gradient = new double[_probabilities[choice].Length];
        for (int k = 0; k < results.Count; k++)
        {
            if (results[k][choice] is >= 0 and int category)
            {
                gradient[category] += weights[k];
                Vectors.AddScaled(-weights[k], _probabilities[choice], gradient);
            }
        }

        return gradient;
    }

    /// <summary>The square of a gradient's length in the measure of Fisher.</summary>
    private static double SquareOf(double[] gradient, double[] probabilities)
        => gradient.Zip(probabilities, (part, probability) => part * part / probability).Sum();

    /// <returns>What the caution grows by: below 1 where the gradients agree.</returns>
    private double FollowPath(double[][] gradient, double length)
    {
        double rate = 1 / (_caution * Math.Sqrt(_parameters));
        double square = 0;
        for (int choice = 0; choice < gradient.Length; choice++)
        {
            for (int i = 0; i < gradient[choice].Length; i++)
            {
                double direction = gradient[choice][i] / (Math.Sqrt(_probabilities[choice][i]) * length);
                _path[choice][i] = ((1 - rate) * _path[choice][i]) + (Math.Sqrt(rate * (2 - rate)) * direction);
                square += _path[choice][i] * _path[choice][i];
            }
        }

        _pathMass = ((1 - rate) * (1 - rate) * _pathMass) + (rate * (2 - rate));
        return Math.Exp(rate * (_pathMass - (square / Agreement)));
    }

    private void KeepMargins()
    {
        for (int choice = 0; choice < _probabilities.Length; choice++)
        {
            double margin = MarginOf(choice);
            double[] probabilities = _probabilities[choice];
            for (int i = 0; i < probabilities.Length; i++)
            {
                probabilities[i] = Math.Max(probabilities[i], margin);
            }

            double sum = probabilities.Sum();
            double excess = (sum - 1) / (sum - (margin * probabilities.Length));
            for (int i = 0; i < probabilities.Length; i++)
            {
                probabilities[i] -= excess * (probabilities[i] - margin);
            }
        }
    }
}
