namespace HpoAttributes;

/// <summary>Decides who of a population is worst.</summary>
internal abstract class Survival
{
    /// <summary>The index of the vector, to be minimised, that has to go: one of the last front.</summary>
    public int WorstOf(double[][] values, ref RandomStream random)
    {
        int[] fronts = Fronts.Of(values);
        int last = fronts.Max();
        int[] members = [.. Enumerable.Range(0, values.Length).Where(index => fronts[index] == last)];
        return members.Length == 1 ? members[0] : WorstOf(values, members, ref random);
    }

    /// <summary>Each vector's front, and how much room it has there: what a tournament looks at.</summary>
    public abstract (int Front, double Room)[] StandingsOf(double[][] values);

    /// <summary>The one of the last front's members, at least two, that has to go.</summary>
    protected abstract int WorstOf(double[][] values, int[] members, ref RandomStream random);
}
