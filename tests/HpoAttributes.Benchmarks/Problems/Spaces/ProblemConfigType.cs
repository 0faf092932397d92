using System.Text.Json;

namespace HpoAttributes.Benchmarks;

/// <summary>What a generated config type has as static members, here for a space that is read from a file.</summary>
internal sealed class ProblemConfigType(ProblemSpace space) : ConfigType(typeof(ProblemConfig))
{
    public override IConfig DefaultConfig
    {
        get
        {
            var middle = new double[space.Parameters.Count];
            Array.Fill(middle, 0.5);
            return Decode(middle);
        }
    }

    public override IConfig Decode(ReadOnlySpan<double> point) => new ProblemConfig(space, space.ValuesAt(point));

    public override IConfig ReadJson(ref Utf8JsonReader json) => throw new NotSupportedException("a benchmark's study is never read again");

    public override bool Includes(IConfig config) => config is ProblemConfig problem && problem.Space == space;

    public override void AddTo(IConfig config, ref ConfigHash hash) => space.AddTo(((ProblemConfig)config).Values, ref hash);
}
