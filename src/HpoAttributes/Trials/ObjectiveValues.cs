using System.Globalization;

namespace HpoAttributes;

/// <summary>What an objective returned: one number for each of its goals. A <see cref="double"/> converts to it.</summary>
public readonly struct ObjectiveValues : IEquatable<ObjectiveValues>
{
    private readonly double _first;
    private readonly double[]? _all;

    /// <summary>The value of an objective with one goal.</summary>
    /// <param name="value">Any number; one that is not finite makes the trial a failed one.</param>
    public ObjectiveValues(double value) => _first = value;

    /// <summary>The values of an objective with several goals.</summary>
    /// <param name="values">At least one number.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ObjectiveValues(params ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
        {
            throw new ArgumentException("an objective has at least one value", nameof(values));
        }

        _first = values[0];
        _all = values.Length > 1 ? values.ToArray() : null;
    }

    /// <summary>How many there are.</summary>
    public int Count => _all?.Length ?? 1;

    /// <summary>Whether every one is a finite number.</summary>
    public bool AreFinite
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                if (!double.IsFinite(this[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The value of one goal.</summary>
    /// <param name="index">The goal, in the order of the attribute.</param>
    public double this[int index] => _all is not null ? _all[index]
        : index == 0 ? _first
        : throw new ArgumentOutOfRangeException(nameof(index), index, "the objective has one value");

    /// <summary>The value of an objective with one goal.</summary>
    /// <param name="value">Any number.</param>
    public static implicit operator ObjectiveValues(double value) => new(value);

    /// <summary>Whether two are equal, number by number.</summary>
    public static bool operator ==(ObjectiveValues left, ObjectiveValues right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(ObjectiveValues left, ObjectiveValues right) => !left.Equals(right);

    /// <summary>The value of an objective with one goal.</summary>
    /// <param name="value">Any number.</param>
    public static ObjectiveValues FromDouble(double value) => new(value);

    /// <summary>The values as an array of their own.</summary>
    public double[] ToArray() => _all is null ? [_first] : [.. _all];

    /// <inheritdoc/>
    public bool Equals(ObjectiveValues other)
        => _first.Equals(other._first) && (_all is null ? other._all is null : other._all is not null && _all.AsSpan().SequenceEqual(other._all));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ObjectiveValues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, Count);

    /// <inheritdoc/>
    public override string ToString()
        => string.Join(", ", ToArray().Select(value => value.ToString("G4", CultureInfo.InvariantCulture)));
}
