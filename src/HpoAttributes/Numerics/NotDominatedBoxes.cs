namespace HpoAttributes;

/// <summary>
/// What no vector of a front dominates, up to a reference vector, as boxes that have no inside in common: of two coordinates one strip more than there are vectors (Emmerich,
/// Deutz and Klinkenberg 2011), of three the boxes that strips leave behind in a sweep along the third (Yang et al. 2017).
/// </summary>
internal sealed class NotDominatedBoxes
{
    private readonly List<Box> _boxes = [];
    private readonly List<Strip> _strips;
    private readonly double[] _reference;

    private NotDominatedBoxes(double[] reference)
    {
        _reference = reference;
        _strips = [new(double.NegativeInfinity, reference[0], reference[1], double.NegativeInfinity)];
    }

    /// <summary>The boxes of a front of two or three coordinates, to be small. Vectors not below the reference in every coordinate do not count.</summary>
    public static IReadOnlyList<Box> Of(IEnumerable<double[]> front, double[] reference)
    {
        var boxes = new NotDominatedBoxes(reference);
        foreach (double[] vector in front.Where(vector => vector.Zip(reference).All(pair => pair.First < pair.Second)).OrderBy(vector => vector[^1]))
        {
            boxes.Add(vector[0], vector[1], vector.Length == 2 ? double.NegativeInfinity : vector[2]);
        }

        boxes._strips.ForEach(strip => boxes.Leave(strip, strip.Left, reference[^1]));
        return boxes._boxes;
    }

    /// <summary>Lowers the strips right of a vector to it. What lay above it ends at its height.</summary>
    private void Add(double left, double ceiling, double height)
    {
        int first = _strips.FindIndex(strip => strip.Right > left);
        int end = _strips.FindIndex(first, strip => strip.Ceiling <= ceiling);
        end = end < 0 ? _strips.Count : end;
        if (end == first)
        {
            return;
        }

        List<Strip> cut = _strips.GetRange(first, end - first);
        cut.ForEach(strip => Leave(strip, Math.Max(strip.Left, left), height));
        _strips.RemoveRange(first, cut.Count);
        _strips.Insert(first, new(left, cut[^1].Right, ceiling, height));
        if (cut[0].Left < left)
        {
            _strips.Insert(first, cut[0] with { Right = left });
        }
    }

    private void Leave(Strip strip, double left, double height)
    {
        if (_reference.Length == 2)
        {
            // Of two coordinates there is no height: strips are boxes once all of them are known.
            AddBox([left, double.NegativeInfinity], [strip.Right, strip.Ceiling], height > double.NegativeInfinity);
        }
        else
        {
            AddBox([left, double.NegativeInfinity, strip.Bottom], [strip.Right, strip.Ceiling, height], height > strip.Bottom);
        }
    }

    private void AddBox(double[] lower, double[] upper, bool isBox)
    {
        if (isBox)
        {
            _boxes.Add(new(lower, upper));
        }
    }

    /// <summary>What is not dominated between two values of the first coordinate, from a height on: all below a ceiling.</summary>
    private readonly record struct Strip(double Left, double Right, double Ceiling, double Bottom);
}
