namespace HpoAttributes.Generators.Tests;

/// <summary>Points and configs: what is drawn is well-formed and feasible, and the way from one to the other and back loses nothing that it must not.</summary>
internal static class PointProperties
{
    public static void Check<TConfig>(SpaceSample<TConfig> sample)
        where TConfig : class, IConfig<TConfig>
    {
        CheckDefault<TConfig>(sample.Space);
        CheckTypedDraws(sample);
        for (int i = 0; i < sample.Points.Count; i++)
        {
            CheckForm(sample.Space, sample.Points[i]);
            CheckWayBack(sample.Space, sample.Points[i], sample.Configs[i]);
        }

        Assert.Throws<ArgumentException>(() => sample.Space.Decode(new double[sample.Space.Count + 1]));
        Assert.Throws<ArgumentException>(() => sample.Space.IsFeasible(new double[sample.Space.Count - 1]));
    }

    private static void CheckDefault<TConfig>(ConfigSpace space)
        where TConfig : class, IConfig<TConfig>
    {
        TConfig standard = TConfig.DefaultConfig;
        Assert.Same(space, standard.GetSpace());
        space.Check(standard, "default");
        double[] point = space.Encode(standard);
        CheckForm(space, point);
        Assert.True(space.IsFeasible(point));
    }

    /// <summary>A typed draw is the config at the point that the same stream gives, and leaves the stream where that does.</summary>
    private static void CheckTypedDraws<TConfig>(SpaceSample<TConfig> sample)
        where TConfig : class, IConfig<TConfig>
    {
        for (int i = 0; i < SpaceSample<TConfig>.Drawn; i++)
        {
            RandomStream typed = sample.Stream(i);
            RandomStream untyped = sample.Stream(i);
            TConfig config = ConfigSpace.Sample<TConfig>(ref typed);
            sample.Space.Sample(ref untyped, new double[sample.Space.Count]);
            Assert.Equal(sample.Configs[i], config);
            Assert.Equal(untyped.NextUInt64(), typed.NextUInt64());
        }
    }

    private static void CheckForm(ConfigSpace space, double[] point)
    {
        for (int i = 0; i < point.Length; i++)
        {
            bool isActive = space.Dimensions[i].Parent is var parent && (parent < 0
                || (!double.IsNaN(point[parent]) && ((CaseDomain)space.Dimensions[parent].Domain).Decode(point[parent]) == space.Dimensions[i].ParentCase));
            Assert.Equal(isActive, space.IsActive(point, i));
            Assert.True(isActive ? point[i] is >= 0 and <= 1 : double.IsNaN(point[i]), $"{space.Dimensions[i].Name} is {point[i]:R}");
        }
    }

    private static void CheckWayBack<TConfig>(ConfigSpace space, double[] point, TConfig config)
        where TConfig : class, IConfig<TConfig>
    {
        space.Check(config, "config");
        double[] back = space.Encode(config);
        CheckForm(space, back);
        IConfig again = space.Decode(back);
        Assert.Equal(again, space.Decode(space.Encode(again)));
        for (int i = 0; i < point.Length; i++)
        {
            Assert.Equal(double.IsNaN(point[i]), double.IsNaN(back[i]));
            // Below another value a coordinate stands for a share of what lies there.
            if (!double.IsNaN(point[i]) && space.Dimensions[i].LessThan < 0 && space.Dimensions[i].Domain is { Cardinality: not null } domain)
            {
                Assert.Equal(DomainProperties.Decode(domain, point[i]), DomainProperties.Decode(domain, back[i]));
            }
        }

        if (space.Dimensions.All(dimension => dimension.Domain.Cardinality is not null))
        {
            Assert.Equal(config, again);
        }
    }
}
