using HpoAttributes.SpaceChecks;

namespace HpoAttributes.Tests.Searchers;

public class VariationTests
{
    public static TheoryData<string> Spaces => [.. AllSpaces.List.Select(space => space.Name)];

    [Theory]
    [MemberData(nameof(Spaces))]
    public void Mutate_OfADiscreteCoordinate_LeadsToAnotherValueWhateverItsScale(string name)
    {
        ConfigSpace space = AllSpaces.List.Single(space => space.Name == name).Space;
        var variation = new Variation(space);
        var random = new RandomStream(3, 0, 99);
        var point = new double[space.Count];
        for (int draw = 0; draw < 500; draw++)
        {
            space.Sample(ref random, point);
            double[] mutated = [.. point];
            variation.Mutate(mutated, ref random);
            for (int i = 0; i < point.Length; i++)
            {
                Domain domain = space.Dimensions[i].Domain;
                if (mutated[i] != point[i] && domain.Cardinality > 1 && !double.IsNaN(mutated[i]) && !double.IsNaN(point[i]))
                {
                    Assert.NotEqual(domain.Snap(point[i]), domain.Snap(mutated[i]));
                }
            }
        }
    }
}
