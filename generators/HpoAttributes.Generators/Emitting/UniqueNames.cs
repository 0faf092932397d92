namespace HpoAttributes.Generators.Emitting;

/// <summary>Hands out names that differ from each other and from the user's.</summary>
internal sealed class UniqueNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The first of <paramref name="candidates"/> that is free, else the last with a number; it is taken afterwards.</summary>
    public string Take(params string[] candidates)
    {
        string? free = candidates.FirstOrDefault(candidate => !_taken.Contains(candidate));
        for (int number = 2; free is null; number++)
        {
            string numbered = candidates[candidates.Length - 1] + number;
            free = _taken.Contains(numbered) ? null : numbered;
        }

        _taken.Add(free);
        return free;
    }
}
