namespace HpoAttributes.Generators.Tests;

/// <summary>The dimensions of a space: names, parents, cases.</summary>
internal static class LayoutProperties
{
    public static void Check(ConfigSpace space)
    {
        Assert.Equal(space.Dimensions.Count, space.Count);
        Assert.True(space.Count > 0);
        Assert.Equal(space.Count, space.Dimensions.Select(dimension => dimension.Name).Distinct(StringComparer.Ordinal).Count());
        for (int i = 0; i < space.Count; i++)
        {
            Dimension dimension = space.Dimensions[i];
            Assert.InRange(dimension.Parent, -1, i - 1);
            Assert.Equal(dimension.Parent < 0, dimension.ParentCase < 0);
            Assert.InRange(dimension.LessThan, -1, space.Count - 1);
            if (dimension.Parent >= 0)
            {
                CaseDomain parent = Assert.IsType<CaseDomain>(space.Dimensions[dimension.Parent].Domain);
                Assert.InRange(dimension.ParentCase, 0, parent.Names.Count - 1);
            }
        }

        Assert.All(space.Constraints, constraint => Assert.All(constraint.Parameters, name => Assert.Contains(space.Dimensions, dimension => dimension.Name == name || dimension.Name.StartsWith(name + ".", StringComparison.Ordinal))));
    }
}
