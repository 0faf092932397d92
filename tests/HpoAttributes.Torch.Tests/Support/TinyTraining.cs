using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes.Tests;

/// <summary>A small training with everything that a checkpoint has to hold: parameters, buffers, dropout and an optimizer with a state. On the calling thread.</summary>
internal sealed class TinyTraining : IDisposable
{
    private readonly ScalarType _type;

    public TinyTraining(Func<IEnumerable<Parameter>, optim.Optimizer> optimizer, long seed = 0, int hidden = 6, ScalarType type = ScalarType.Float32)
    {
        set_num_threads(1);
        _type = type;
        Generator = TorchRandom.CreateGenerator(seed);
        Model = nn.Sequential(
            ("first", nn.Linear(4, hidden)), ("norm", nn.BatchNorm1d(hidden)), ("dropout", new SeededDropout(0.3, Generator)), ("last", nn.Linear(hidden, 1)));
        TorchInit.XavierUniform(Model, Generator);
        Model.to(type);
        Optimizer = optimizer(Model.parameters());
    }

    public Sequential Model { get; }

    public optim.Optimizer Optimizer { get; }

    public Generator Generator { get; }

    /// <summary>Every bit of the parameters and the buffers.</summary>
    public double[] Weights => [.. Model.state_dict().Values.SelectMany(static tensor => OfTensor(tensor))];

    /// <summary>Trains on and gives the losses.</summary>
    public double[] Train(int steps) => [.. Enumerable.Range(0, steps).Select(_ => Step())];

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        TorchCheckpoint.Write(stream, Model, Optimizer, Generator);
        return stream.ToArray();
    }

    public void Load(byte[] checkpoint)
    {
        using var stream = new MemoryStream(checkpoint);
        TorchCheckpoint.Read(stream, Model, Optimizer, Generator);
    }

    public void Dispose()
    {
        Optimizer.Dispose();
        Model.Dispose();
        Generator.Dispose();
    }

    private static double[] OfTensor(Tensor tensor)
    {
        using DisposeScope scope = NewDisposeScope();
        return tensor.detach().to(ScalarType.Float64).reshape(-1).data<double>().ToArray();
    }

    private double Step()
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor input = empty(16, 4).normal_(0, 1, Generator).to(_type);
        Model.train();
        Optimizer.zero_grad();
        Tensor loss = (Model.forward(input) - input.sum(1, keepdim: true)).square().mean();
        loss.backward();
        Optimizer.step();
        return loss.to(ScalarType.Float64).item<double>();
    }
}
