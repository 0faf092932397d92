using System.Text;
using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>Reads a checkpoint: first all of it, compared with what it is to be loaded into, then its checksum, and only then is anything changed.</summary>
internal sealed class CheckpointReader : IDisposable
{
    private readonly Stream _stream;
    private readonly BinaryReader _reader;
    private readonly List<Action> _changes = [];

    private CheckpointReader(Stream stream)
    {
        _stream = stream;
        _reader = new(stream, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Loads everything, or throws and changes nothing.</summary>
    /// <exception cref="InvalidDataException">It cannot be loaded into the state.</exception>
    public static void Read(Stream stream, TrainedState state)
    {
        using var summed = new ChecksumStream(stream);
        using var scope = NewDisposeScope();
        using IDisposable gradients = no_grad();
        using var reader = new CheckpointReader(summed);
        try
        {
            reader.ReadHeader();
            reader.ReadModule(state.Tensors);
            reader.ReadOptimizer(state);
            reader.ReadGenerator(state.Generator);
            Span<byte> checksum = stackalloc byte[CheckpointFormat.ChecksumLength];
            byte[] expected = summed.Checksum();
            stream.ReadExactly(checksum);
            if (!checksum.SequenceEqual(expected))
            {
                throw Damaged("its checksum is wrong");
            }
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("the checkpoint is damaged: it ends too early", exception);
        }

        reader._changes.ForEach(static change => change());
    }

    public void Dispose() => _reader.Dispose();

    private void ReadHeader()
    {
        if (!_reader.ReadBytes(CheckpointFormat.Mark.Length).AsSpan().SequenceEqual(CheckpointFormat.Mark))
        {
            throw new InvalidDataException($"this is no checkpoint of {nameof(TorchCheckpoint)}: it starts otherwise");
        }

        int version = _reader.ReadInt32();
        if (version != CheckpointFormat.Version)
        {
            throw new InvalidDataException($"the checkpoint has format {version}, but only format {CheckpointFormat.Version} is known");
        }
    }

    private void ReadModule(IReadOnlyDictionary<string, Tensor> tensors)
    {
        int count = _reader.ReadInt32();
        var missing = tensors.Keys.ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string name = ReadText();
            if (!missing.Remove(name))
            {
                throw new InvalidDataException($"the checkpoint holds a tensor '{name}', which the module does not have{(tensors.ContainsKey(name) ? " twice" : string.Empty)}");
            }

            Tensor target = tensors[name];
            Tensor value = ReadTensor($"a tensor '{name}'", "the module's", target);
            _changes.Add(() => target.copy_(value));
        }

        if (missing.Count > 0)
        {
            throw new InvalidDataException($"the checkpoint holds no tensor '{missing.Order(StringComparer.Ordinal).First()}', which the module has");
        }
    }

    private void ReadOptimizer(TrainedState state)
    {
        Expect("an optimizer of class", ReadText(), state.OptimizerName);
        Expect("groups of parameters:", _reader.ReadInt32(), state.Groups.Count);
        foreach (optim.ILearningRateController group in state.Groups)
        {
            (double initial, double now) = (_reader.ReadDouble(), _reader.ReadDouble());
            _changes.Add(() => group.LearningRate = group.InitialLearningRate == initial ? now : group.LearningRate);
        }

        Expect("trained parameters:", _reader.ReadInt32(), state.Parameters.Count);
        foreach (TrainedParameter parameter in state.Parameters)
        {
            Expect("as the next trained parameter", ReadText(), parameter.Name);
            foreach (OptimizerSlot<long> slot in parameter.Slots.Numbers)
            {
                long number = _reader.ReadInt64();
                _changes.Add(() => slot.Set(number));
            }

            foreach (OptimizerSlot<Tensor?> slot in parameter.Slots.Tensors)
            {
                ReadSlot(parameter, slot);
            }
        }
    }

    private void ReadSlot(TrainedParameter parameter, OptimizerSlot<Tensor?> slot)
    {
        // Moved at once: where the device has no room for it, nothing is changed yet.
        Tensor? value = _reader.ReadBoolean() ? ReadTensor($"of the optimizer '{slot.Name}' of '{parameter.Name}'", "the parameter's", parameter.Tensor).to(parameter.Tensor.device) : null;
        _changes.Add(() =>
        {
            slot.Get()?.Dispose();
            slot.Set(value?.DetachFromDisposeScope());
        });
    }

    private void ReadGenerator(Generator? generator)
    {
        bool hasState = _reader.ReadBoolean();
        if (hasState != generator is not null)
        {
            throw new InvalidDataException(hasState ? "the checkpoint holds the state of a random generator, but none is given to load it into" : "the checkpoint holds no state of a random generator, but one is given to load it into");
        }

        if (generator is not null)
        {
            Tensor value = ReadTensor("a random generator's state", "the generator's", generator.get_state());
            _changes.Add(() => generator.set_state(value));
        }
    }

    /// <summary>Reads a tensor into memory of the CPU. Its type and shape are compared first: a damaged one could ask for any amount of memory.</summary>
    private Tensor ReadTensor(string what, string whose, Tensor like)
    {
        int type = _reader.ReadInt32();
        int rank = _reader.ReadInt32();
        long[] expected = like.shape;
        var shape = new long[rank is >= 0 and <= 64 ? rank : throw Damaged($"a tensor has {rank} dimensions")];
        for (int i = 0; i < rank; i++)
        {
            shape[i] = _reader.ReadInt64();
        }

        if (!shape.AsSpan().SequenceEqual(expected))
        {
            throw new InvalidDataException($"the checkpoint holds {what} of the shape {CheckpointFormat.Text(shape)}, but {whose} is {CheckpointFormat.Text(expected)}");
        }

        if (type != (int)like.dtype)
        {
            throw new InvalidDataException($"the checkpoint holds {what} of the type {(ScalarType)type}, but {whose} is {like.dtype}");
        }

        Tensor value = empty(shape, dtype: like.dtype, device: CPU);
        value.ReadBytesFromStream(_stream, CheckpointFormat.BufferSize);
        return value;
    }

    private string ReadText()
    {
        int length = _reader.ReadInt32();
        if (length is < 0 or > CheckpointFormat.MaxTextLength)
        {
            throw Damaged($"a name has {length} bytes");
        }

        byte[] bytes = _reader.ReadBytes(length);
        return bytes.Length == length ? Encoding.UTF8.GetString(bytes) : throw new EndOfStreamException();
    }

    private static void Expect<T>(string what, T value, T expected)
    {
        if (!Equals(value, expected))
        {
            throw new InvalidDataException($"the checkpoint holds {what} {value}, but {expected} is needed");
        }
    }

    private static InvalidDataException Damaged(string why) => new($"the checkpoint is damaged: {why}");
}
