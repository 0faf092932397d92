namespace HpoAttributes.SpaceChecks;

/// <summary>A space of which every config can be counted.</summary>
internal static class Finite
{
    [Objective(Goal.Maximize)]
    public static float Score(Head head, [IntRange(0, 9, Step = 3)] int size = 6, [Choice] bool isOn = false, Tail? tail = null)
        => size + (isOn ? 1 : 0) + (head is Head.Wide { Width: var width } ? width : 0) + (tail?.Length ?? 0);
}
