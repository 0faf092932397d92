namespace HpoAttributes.SpaceChecks;

[ConfigGroup]
internal abstract partial record Head
{
    private Head()
    {
    }

    public sealed record Small([Choice("x", "y")] string Kind = "y") : Head;

    public sealed record Wide([IntRange(1, 3)] int Width = 3) : Head;
}
