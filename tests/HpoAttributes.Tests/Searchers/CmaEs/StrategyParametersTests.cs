namespace HpoAttributes.Tests.Searchers.CmaEs;

/// <summary>Against table 1 of Hansen's tutorial (arXiv:1604.00772), computed apart; pycma prints μ_w = 3.2 and w_1 = 45 % for this population.</summary>
public class StrategyParametersTests
{
    private const double Accuracy = 1e-12;
    private readonly StrategyParameters _parameters = new(dimensions: 10, population: 10);

    [Fact]
    public void Constants_OfTenDimensionsAndTenResults_AreTheTutorials()
    {
        Assert.Equal(3.1672992814107026, _parameters.Mass, Accuracy);
        Assert.Equal(0.015283824524751714, _parameters.RankOneRate, Accuracy);
        Assert.Equal(0.02015428276120838, _parameters.RankManyRate, Accuracy);
        Assert.Equal(0.29499038303562225, _parameters.PathRate, Accuracy);
        Assert.Equal(0.2844285879463675, _parameters.StepPathRate, Accuracy);
        Assert.Equal(1.2844285879463675, _parameters.StepDamping, Accuracy);
        Assert.Equal(3.0847265651690123, _parameters.NormLength, Accuracy);
    }

    [Fact]
    public void Weights_OfTenResults_AreTheTutorials()
    {
        double[] expected =
        [
            0.45627264690340597, 0.2707530970017852, 0.16223111715866978, 0.08523354710016448, 0.025509591835974777,
            -0.08532086250759853, -0.236476601148097, -0.3674136577116645, -0.4829083267842344, -0.5862218287788354,
        ];
        Assert.All(expected.Zip(_parameters.Weights), pair => Assert.Equal(pair.First, pair.Second, Accuracy));
        Assert.Equal(expected.Length, _parameters.Weights.Count);
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 4)]
    [InlineData(2, 6)]
    [InlineData(5, 8)]
    [InlineData(10, 10)]
    [InlineData(40, 15)]
    [InlineData(200, 19)]
    public void DefaultPopulation_OfSoManyDimensions_GrowsWithTheLogarithm(int dimensions, int population)
        => Assert.Equal(population, StrategyParameters.DefaultPopulation(dimensions));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(1, 4)]
    [InlineData(3, 400)]
    [InlineData(200, 19)]
    public void Rates_OfAnySize_LeaveTheCovariancePositive(int dimensions, int population)
    {
        var parameters = new StrategyParameters(dimensions, population);
        Assert.InRange(parameters.RankOneRate + parameters.RankManyRate, 0, 1);
        Assert.True(parameters.RankManyRate * -parameters.Weights.Where(weight => weight < 0).Sum() * dimensions <= 1 - parameters.RankOneRate - parameters.RankManyRate + Accuracy);
        Assert.Equal(1, parameters.Weights.Where(weight => weight > 0).Sum(), Accuracy);
    }

    [Fact]
    public void WeightsOf_DifferentResults_AreTheirPlaces()
    {
        SelectionWeights weights = _parameters.WeightsOf([.. Enumerable.Range(0, 10).Select(i => new TrialRank(TrialRank.Feasible, i, i))]);
        Assert.Equal(_parameters.Weights, weights.Covariance);
        Assert.Equal(_parameters.Weights.Select(weight => Math.Max(weight, 0)), weights.Mean);
        Assert.Equal(_parameters.Mass, weights.Mass, Accuracy);
    }

    [Fact]
    public void WeightsOf_EqualResults_AreShared()
    {
        // A good one, three equal ones, an infeasible one, five that failed.
        double[] values = [0, 1, 1, 1, 2, 0, 0, 0, 0, 0];
        SelectionWeights weights = _parameters.WeightsOf(
            [.. values.Select((value, i) => new TrialRank(i < 4 ? TrialRank.Feasible : i < 5 ? TrialRank.Infeasible : TrialRank.Failed, value, 9 - i))]);
        double shared = _parameters.Weights.Skip(1).Take(3).Average();
        Assert.Equal([_parameters.Weights[0], shared, shared, shared, _parameters.Weights[4], 0, 0, 0, 0, 0], weights.Mean);
        Assert.Equal(1, weights.Mean.Sum(), Accuracy);
        Assert.All(weights.Covariance.Skip(5), weight => Assert.Equal(_parameters.Weights.Skip(5).Average(), weight, Accuracy));
    }
}
