namespace HpoAttributes;

/// <summary>The way from points to groups and back. For generated code, which cannot name the explicit members of a group.</summary>
public static class ConfigGroups
{
    /// <summary>The group of the default config.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    public static TGroup Default<TGroup>()
        where TGroup : class, IConfig<TGroup>
        => TGroup.DefaultConfig;

    /// <summary>Reads a group that every config has.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="point">The coordinates.</param>
    public static TGroup Decode<TGroup>(ref PointReader point)
        where TGroup : class, IConfig<TGroup>
        => TGroup.Decode(ref point);

    /// <summary>Reads a group that is on or off.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="point">The coordinates.</param>
    public static TGroup? DecodeOptional<TGroup>(ref PointReader point)
        where TGroup : class, IConfig<TGroup>
    {
        if (CaseDomain.OffOrOn.Decode(point.Next()) == 1)
        {
            return TGroup.Decode(ref point);
        }

        point.Skip(TGroup.Space.Count);
        return null;
    }

    /// <summary>Draws a group that every config has.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="random">The stream to draw from.</param>
    public static TGroup Sample<TGroup>(ref RandomStream random)
        where TGroup : class, IConfig<TGroup>
        => TGroup.Sample(ref random);

    /// <summary>Draws a group that is on or off.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="random">The stream to draw from.</param>
    public static TGroup? SampleOptional<TGroup>(ref RandomStream random)
        where TGroup : class, IConfig<TGroup>
    {
        if (CaseDomain.OffOrOn.Decode(random.NextDouble()) == 1)
        {
            return TGroup.Sample(ref random);
        }

        random.Skip(TGroup.Space.Count);
        return null;
    }

    /// <summary>Writes a group that every config has.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="group">Its config.</param>
    /// <param name="point">Where to write.</param>
    public static void Encode<TGroup>(TGroup group, ref PointWriter point)
        where TGroup : class, IConfig<TGroup>
        => TGroup.Encode(group, ref point);

    /// <summary>Writes a group that is on or off.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="group">Its config; null for off.</param>
    /// <param name="point">Where to write.</param>
    public static void EncodeOptional<TGroup>(TGroup? group, ref PointWriter point)
        where TGroup : class, IConfig<TGroup>
    {
        point.Write(CaseDomain.OffOrOn.Encode(group is null ? 0 : 1));
        if (group is null)
        {
            point.Skip(TGroup.Space.Count);
        }
        else
        {
            TGroup.Encode(group, ref point);
        }
    }
}
