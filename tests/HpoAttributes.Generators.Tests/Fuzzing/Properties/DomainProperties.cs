using System.Reflection;
using System.Text.Json;

namespace HpoAttributes.Generators.Tests;

/// <summary>Each domain by itself: what it decodes it holds, encodes back exactly or nearly so, and writes as JSON.</summary>
internal static partial class DomainProperties
{
    private const int Draws = 16;
    private const double Ulps = 4;

    public static void Check(ConfigSpace space, long seed)
    {
        MethodInfo check = typeof(DomainProperties).GetMethod(nameof(CheckOne), BindingFlags.NonPublic | BindingFlags.Static)!;
        for (int i = 0; i < space.Count; i++)
        {
            Domain domain = space.Dimensions[i].Domain;
            check.MakeGenericMethod(ValueType(domain)).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [domain, new RandomStream(seed, i, 3)], null);
        }
    }

    /// <summary>The value at a position, whatever its type.</summary>
    public static object Decode(Domain domain, double unit) => domain.GetType().GetMethod(nameof(Domain<int>.Decode), [typeof(double)])!.Invoke(domain, [unit])!;

    private static Type ValueType(Domain domain)
    {
        Type type = domain.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Domain<>))
        {
            type = type.BaseType!;
        }

        return type.GetGenericArguments()[0];
    }

    private static void CheckOne<T>(Domain<T> domain, RandomStream random)
        where T : notnull
    {
        Assert.True(domain.Contains(domain.Middle), $"{domain} lacks its middle {domain.Middle}");
        foreach (double unit in Units(domain, random))
        {
            T value = domain.Decode(unit);
            double back = domain.Encode(value);
            T again = domain.Decode(back);
            Assert.True(domain.Contains(value), $"{domain} lacks {value}, which {unit:R} stands for");
            Assert.InRange(back, 0, 1);
            Assert.True(domain.Contains(again), $"{domain} lacks {again}");
            Assert.True(again.Equals(domain.Decode(domain.Encode(again))), $"{domain}: {value} becomes {again} and then {domain.Decode(domain.Encode(again))}");
            Assert.Equal(domain.Encode(again), domain.Snap(back));
            CheckExact(domain, value, again);
            CheckJson(domain, value);
        }
    }

    private static IEnumerable<double> Units<T>(Domain<T> domain, RandomStream random)
    {
        yield return 0;
        yield return 1;
        for (int i = 0; i < Draws; i++)
        {
            yield return random.NextDouble();
            yield return Math.Pow(random.NextDouble(), 40);
            if (domain.Cardinality is { } count)
            {
                yield return (random.NextInt64(count) + 0.5) / count;
            }
        }
    }

    private static void CheckExact<T>(Domain<T> domain, T value, T again)
        where T : notnull
    {
        if (domain.Cardinality is not null || value is not (double or float))
        {
            Assert.True(value.Equals(again), $"{domain}: {value} becomes {again}");
            return;
        }

        (double low, double high) = (Convert.ToDouble(domain.Decode(0), null), Convert.ToDouble(domain.Decode(1), null));
        double number = Convert.ToDouble(value, null);
        double error = Math.Abs(number - Convert.ToDouble(again, null));
        double ulp = value is float ? float.BitIncrement((float)Math.Abs(number)) - (double)(float)Math.Abs(number) : 0;
        bool isLog = domain.ToString()!.Contains("log", StringComparison.Ordinal) && !domain.ToString()!.Contains("reverse", StringComparison.Ordinal);
        double larger = isLog ? number : Math.Max(Math.Abs(low), Math.Abs(high));
        double bound = Resolution(domain.ToString()!, number, low, high) + (Ulps * (Math.BitIncrement(larger) - larger));
        Assert.True(number == low || number == high ? error == 0 : error <= Math.Max(bound, Ulps * ulp), $"{domain}: {number:R} becomes {Convert.ToDouble(again, null):R}, off by {error:R} instead of at most {bound:R}");
    }

    /// <summary>How far apart the values of neighbouring positions are, on the scales that are not linear.</summary>
    private static double Resolution(string domain, double number, double low, double high)
    {
        const double unit = 1.0 / (1L << 52);
        if (domain.Contains("normal", StringComparison.Ordinal))
        {
            // A position is the share of the distribution that lies below.
            double[] parameters = [.. NormalNumbers().Match(domain).Groups.Values.Skip(1).Select(group => double.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture))];
            bool isLog = domain.Contains("log-normal", StringComparison.Ordinal);
            double deviation = ((isLog ? Math.Log(number) : number) - parameters[0]) / parameters[1];
            return 16 * unit * parameters[1] * (isLog ? number : 1) * Math.Sqrt(2 * Math.PI) * Math.Exp(deviation * deviation / 2);
        }

        return domain.Contains("reverse log", StringComparison.Ordinal) ? 4 * unit * (1 - number) * Math.Log((1 - low) / (1 - high))
            : domain.Contains("log", StringComparison.Ordinal) ? unit * number * Math.Log(high / low)
            : 0;
    }

    [System.Text.RegularExpressions.GeneratedRegex("mean ([^ ]+) and std ([^ )]+)")]
    private static partial System.Text.RegularExpressions.Regex NormalNumbers();

    private static void CheckJson<T>(Domain<T> domain, T value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            domain.WriteJson(json, value);
        }

        var reader = new Utf8JsonReader(stream.ToArray());
        reader.Read();
        Assert.True(domain.TryReadJson(ref reader, out T? read), $"{domain} cannot read {System.Text.Encoding.UTF8.GetString(stream.ToArray())}");
        Assert.Equal(value, read);
    }
}
