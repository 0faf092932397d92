using System.Text;
using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>Writes a checkpoint.</summary>
internal sealed class CheckpointWriter : IDisposable
{
    private readonly Stream _stream;
    private readonly BinaryWriter _writer;

    private CheckpointWriter(Stream stream)
    {
        _stream = stream;
        _writer = new(stream, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Writes everything and leaves the stream open.</summary>
    public static void Write(Stream stream, TrainedState state)
    {
        using var summed = new ChecksumStream(stream);
        using var scope = NewDisposeScope();
        using IDisposable gradients = no_grad();
        using var writer = new CheckpointWriter(summed);
        writer._writer.Write(CheckpointFormat.Mark);
        writer._writer.Write(CheckpointFormat.Version);
        writer.WriteModule(state.Tensors);
        writer.WriteOptimizer(state);
        writer.WriteGenerator(state.Generator);
        writer._writer.Flush();
        stream.Write(summed.Checksum());
    }

    public void Dispose() => _writer.Dispose();

    private void WriteModule(IReadOnlyDictionary<string, Tensor> tensors)
    {
        _writer.Write(tensors.Count);
        foreach ((string name, Tensor tensor) in tensors)
        {
            Write(name);
            Write(tensor);
        }
    }

    private void WriteOptimizer(TrainedState state)
    {
        Write(state.OptimizerName);
        _writer.Write(state.Groups.Count);
        foreach (optim.ILearningRateController group in state.Groups)
        {
            _writer.Write(group.InitialLearningRate);
            _writer.Write(group.LearningRate);
        }

        _writer.Write(state.Parameters.Count);
        foreach (TrainedParameter parameter in state.Parameters)
        {
            Write(parameter.Name);
            foreach (OptimizerSlot<long> number in parameter.Slots.Numbers)
            {
                _writer.Write(number.Get());
            }

            foreach (OptimizerSlot<Tensor?> slot in parameter.Slots.Tensors)
            {
                WriteOptional(slot.Get());
            }
        }
    }

    private void WriteGenerator(Generator? generator) => WriteOptional(generator?.get_state());

    private void WriteOptional(Tensor? tensor)
    {
        _writer.Write(tensor is not null);
        if (tensor is not null)
        {
            Write(tensor);
        }
    }

    private void Write(Tensor tensor)
    {
        _writer.Write((int)tensor.dtype);
        long[] shape = tensor.shape;
        _writer.Write(shape.Length);
        Array.ForEach(shape, _writer.Write);
        _writer.Flush();
        tensor.detach().cpu().contiguous().WriteBytesToStream(_stream, CheckpointFormat.BufferSize);
    }

    private void Write(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        _writer.Write(bytes.Length);
        _writer.Write(bytes);
    }
}
