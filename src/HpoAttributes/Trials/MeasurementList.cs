using System.Collections;

namespace HpoAttributes;

/// <summary>
/// An immutable list that shares its buffer with the longer lists made from it: appending is cheap, and a list that
/// somebody holds never changes, because only the newest one writes, behind the end of all others.
/// </summary>
internal sealed class MeasurementList : IReadOnlyList<Measurement>
{
    public static readonly MeasurementList Empty = new([], 0);

    private readonly Measurement[] _buffer;
    private bool _isShared;

    private MeasurementList(Measurement[] buffer, int count)
    {
        _buffer = buffer;
        Count = count;
    }

    public int Count { get; }

    public Measurement this[int index]
        => (uint)index < (uint)Count ? _buffer[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public MeasurementList Add(Measurement measurement)
    {
        Measurement[] buffer = _buffer;
        if (_isShared || Count == buffer.Length)
        {
            buffer = new Measurement[Math.Max(4, Count * 2)];
            _buffer.AsSpan(0, Count).CopyTo(buffer);
        }
        else
        {
            _isShared = true;
        }

        buffer[Count] = measurement;
        return new(buffer, Count + 1);
    }

    public IEnumerator<Measurement> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _buffer[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
