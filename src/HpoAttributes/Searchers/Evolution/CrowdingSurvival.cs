namespace HpoAttributes;

/// <summary>Keeps those with more room around them, as NSGA-II does (Deb et al. 2002).</summary>
internal sealed class CrowdingSurvival : Survival
{
    public override (int Front, double Room)[] StandingsOf(double[][] values) => CrowdedOrder.Of(values);

    protected override int WorstOf(double[][] values, int[] members, ref RandomStream random)
    {
        double[] room = CrowdedOrder.RoomOf(values, members);
        return members[Array.IndexOf(room, room.Min())];
    }
}
