namespace HpoAttributes.SpaceChecks;

[ConfigGroup]
internal sealed partial record Tail([Choice] bool IsLong, [IntRange(1, 5)] long Length = 5);
