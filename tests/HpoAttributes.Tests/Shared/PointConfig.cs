using System.Text.Json;

namespace HpoAttributes.Tests;

/// <summary>A config that is nothing but its point: for searchers, which see no more. Its JSON is an array.</summary>
internal sealed record PointConfig<TShape>(double[] Point) : IConfig<PointConfig<TShape>>
    where TShape : IPointShape
{
    private static readonly FloatDomain<double> Unit = FloatDomain<double>.Uniform(0, 1);
    private static readonly ConfigSpace PointSpace = TShape.Create<PointConfig<TShape>>();

    static ConfigSpace IConfig<PointConfig<TShape>>.Space => PointSpace;

    static PointConfig<TShape> IConfig<PointConfig<TShape>>.DefaultConfig { get; } = new([.. Enumerable.Repeat(0.5, PointSpace.Count)]);

    static PointConfig<TShape> IConfig<PointConfig<TShape>>.Decode(ref PointReader point)
    {
        var units = new double[PointSpace.Count];
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = point.Next();
        }

        return new(units);
    }

    static PointConfig<TShape> IConfig<PointConfig<TShape>>.Sample(ref RandomStream random)
    {
        var point = new double[PointSpace.Count];
        PointSpace.Sample(ref random, point);
        return new(point);
    }

    static void IConfig<PointConfig<TShape>>.Encode(PointConfig<TShape> config, ref PointWriter point)
    {
        foreach (double unit in config.Point)
        {
            point.Write(unit);
        }
    }

    static void IConfig<PointConfig<TShape>>.Validate(PointConfig<TShape> config, ConfigErrors errors)
    {
    }

    static void IConfig<PointConfig<TShape>>.CheckConstraints(PointConfig<TShape> config, ref ConstraintCheck check)
    {
        if (PointSpace.Constraints.Count > 0)
        {
            check.Ask(PointSpace.Constraints[0].Name);
            check.Answer(TShape.IsFeasible(config.Point));
        }
    }

    static void IConfig<PointConfig<TShape>>.AddTo(PointConfig<TShape> config, ref ConfigHash hash)
    {
        for (int i = 0; i < config.Point.Length; i++)
        {
            double unit = config.Point[i];
            hash.Add(Unit, double.IsNaN(unit) ? unit : PointSpace.Dimensions[i].Domain.Snap(unit));
        }
    }

    static void IConfig<PointConfig<TShape>>.WriteJson(PointConfig<TShape> config, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteEndArray();
    }

    static PointConfig<TShape> IConfig<PointConfig<TShape>>.ReadJson(ref Utf8JsonReader json, string path) => throw new JsonException("a point is not read");
}
