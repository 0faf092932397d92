namespace HpoAttributes.CodeFixes.Tests;

/// <summary>Source of an objective around a few parameters, with a use of what is generated for it.</summary>
internal static class Objectives
{
    public static string With(string parameters) => $$"""
        using HpoAttributes;

        public enum Color { Red, Green, Blue = 5 }

        public static class Net
        {
            [Objective]
            public static double Train({{parameters}}) => 0;

            public static NetConfig Best() => Net.Tune().Incumbent.Config;
        }
        """;
}
