using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>
/// The values that one hyperparameter can take, seen by searchers: a scale from 0 to 1. A searcher proposes a number on
/// it, the typed end (<see cref="Domain{T}"/>) turns the number into a value.
/// </summary>
public abstract class Domain
{
    private protected Domain()
    {
    }

    /// <summary>The number of different values; null where they are continuous.</summary>
    public abstract long? Cardinality { get; }

    /// <summary>Whether neighbours on the scale are neighbours in value: false for a choice of categories.</summary>
    public abstract bool IsOrdered { get; }

    /// <summary>The position of the value that <paramref name="unit"/> stands for: the middle of its cell where values are discrete.</summary>
    /// <param name="unit">A number in [0, 1].</param>
    public abstract double Snap(double unit);

    /// <summary>The domain in words, as used in messages: <c>a number from 0.01 to 1 (log scale)</c>.</summary>
    public abstract override string ToString();

    /// <summary>Whether every value of a larger hyperparameter's domain has a value of this one below it.</summary>
    internal virtual bool StaysBelow(Domain larger) => false;

    /// <summary>How many values of this discrete domain lie below one of a larger hyperparameter's: that with the index.</summary>
    internal virtual long CountBelow(Domain larger, long index) => throw new InvalidOperationException($"{this} has no order with {larger}");

    /// <summary>How many values it has where the hyperparameters that it stays below have their place; null where they are continuous.</summary>
    internal virtual long? CountAt(PartialPoint point, int dimension) => Cardinality;

    /// <summary>The position of one of the values that <see cref="CountAt"/> counts.</summary>
    internal virtual double PositionAt(PartialPoint point, int dimension, long index) => UnitCells.MiddleOf(index, Cardinality!.Value);

    /// <summary>The position of one of several values that stand for a continuous domain.</summary>
    internal virtual double GridPosition(long index, long count) => UnitCells.MiddleOf(index, count);

    /// <summary>Says what the domain is, for the description of the space and for its fingerprint: everything that makes it differ from another, and nothing else.</summary>
    internal abstract void Describe(SchemaWriter schema);
}

/// <summary>A <see cref="Domain"/> with the type of its values: decodes, encodes, checks and serialises them.</summary>
/// <typeparam name="T">The type of the hyperparameter.</typeparam>
public abstract class Domain<T> : Domain
{
    private protected Domain()
    {
    }

    /// <summary>The value in the middle of the domain on its own scale; the first of a choice. The first trial's where the user gave no default.</summary>
    public abstract T Middle { get; }

    /// <summary>The value that a position on the unit scale stands for.</summary>
    /// <param name="unit">A number in [0, 1]; what lies outside is clamped.</param>
    public abstract T Decode(double unit);

    /// <summary>The position of <paramref name="value"/> on the unit scale, so that decoding it gives <paramref name="value"/> again.</summary>
    /// <param name="value">A value of the domain.</param>
    public abstract double Encode(T value);

    /// <summary>Whether <paramref name="value"/> belongs to the domain. NaN belongs to none.</summary>
    /// <param name="value">Any value.</param>
    public abstract bool Contains(T value);

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="value">A value of the domain.</param>
    public abstract void WriteJson(Utf8JsonWriter json, T value);

    /// <summary>Reads a value that <see cref="WriteJson"/> wrote; the reader stands on its token.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="value">The value, where the token is one of the domain's type.</param>
    /// <returns>Whether the token could be read. Membership is judged by <see cref="Contains"/>, not here.</returns>
    public abstract bool TryReadJson(ref Utf8JsonReader json, [MaybeNullWhen(false)] out T value);

    /// <inheritdoc/>
    public override double Snap(double unit) => Encode(Decode(unit));

    /// <summary>Adds a value to the canonical hash of a config: by its bits.</summary>
    internal abstract void AddTo(ref Fnv64 hash, T value);

    /// <summary>A value in invariant culture, as used in messages.</summary>
    internal abstract string Text(T value);
}
