namespace HpoAttributes;

/// <summary>Numbers between two bounds. Such a domain can be cut short at another hyperparameter's value, which is how an order of two hyperparameters is kept.</summary>
/// <typeparam name="T"><see cref="int"/>, <see cref="long"/>, <see cref="float"/> or <see cref="double"/>.</typeparam>
public abstract class RangeDomain<T> : Domain<T>
    where T : struct
{
    private protected RangeDomain()
    {
    }

    /// <summary>The smallest value.</summary>
    public abstract T Low { get; }

    /// <summary>The largest value: with a step the last one that is reached from <see cref="Low"/>.</summary>
    public abstract T High { get; }

    /// <inheritdoc/>
    public override bool IsOrdered => true;

    /// <inheritdoc/>
    public override T Middle => Decode(0.5);

    /// <summary>As <see cref="Domain{T}.Decode"/>, of the values strictly below <paramref name="bound"/> alone, on the same scale.</summary>
    /// <param name="unit">A number in [0, 1]; what lies outside is clamped.</param>
    /// <param name="bound">A number above <see cref="Low"/>; where it is not, no value lies below it and <see cref="Low"/> is the answer.</param>
    public abstract T DecodeBelow(double unit, T bound);

    /// <summary>As <see cref="Domain{T}.Encode"/>, the inverse of <see cref="DecodeBelow"/>.</summary>
    /// <param name="value">A value of the domain, below <paramref name="bound"/>.</param>
    /// <param name="bound">A number above <see cref="Low"/>.</param>
    public abstract double EncodeBelow(T value, T bound);

    /// <summary>The values of this domain that are strictly above the smallest of another.</summary>
    /// <param name="lower">The domain of the smaller hyperparameter.</param>
    /// <exception cref="ArgumentException">No value is left.</exception>
    public abstract RangeDomain<T> Above(RangeDomain<T> lower);

    internal override bool StaysBelow(Domain larger) => larger is RangeDomain<T> other && Comparer<T>.Default.Compare(Low, other.Low) < 0;

    internal override long CountBelow(Domain larger, long index) => CountBelow(((RangeDomain<T>)larger).ValueAt(index));

    internal override long? CountAt(PartialPoint point, int dimension)
    {
        if (BoundAt(point, dimension) is not { } bound)
        {
            return Cardinality;
        }

        // Below a bound that is hardly above the smallest value, a continuous domain may have that value alone.
        bool hasRoom = Comparer<T>.Default.Compare(DecodeBelow(0, bound), DecodeBelow(1, bound)) < 0;
        return Cardinality is not null ? CountBelow(bound) : hasRoom ? null : 1;
    }

    internal override double PositionAt(PartialPoint point, int dimension, long index)
        => BoundAt(point, dimension) is { } bound ? EncodeBelow(ValueAt(index), bound) : Encode(ValueAt(index));

    /// <summary>How many values of a discrete domain lie below a number; at least one.</summary>
    private protected abstract long CountBelow(T bound);

    /// <summary>The value of a discrete domain with an index.</summary>
    private protected abstract T ValueAt(long index);

    /// <summary>The value that a dimension of this domain stays below; null where it stays below none.</summary>
    private static T? BoundAt(PartialPoint point, int dimension)
    {
        int larger = point.Dimensions[dimension].LessThan;
        return larger < 0 ? null : ((RangeDomain<T>)point.Dimensions[larger].Domain).ValueAt(point, larger);
    }

    private T ValueAt(PartialPoint point, int dimension)
        => BoundAt(point, dimension) is { } bound ? DecodeBelow(point.Units[dimension], bound) : Decode(point.Units[dimension]);

    private protected ArgumentException NothingAbove(RangeDomain<T> lower)
        => new($"{this} has no value above {lower.Text(lower.Low)}, the smallest of the hyperparameter that must lie below", nameof(lower));
}
