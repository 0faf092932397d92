namespace HpoAttributes.Generators.Tests;

/// <summary>What every compilation of programs contains besides them: types of arguments, and the notes that objectives take.</summary>
internal static class SharedSource
{
    public const string Path = "/user/Shared.cs";

    public const string Text = """
        #nullable enable
        public sealed class FuzzData
        {
            public static readonly FuzzData One = new();
            public static readonly int[] Ints = { 1, 2 };
            public static System.Collections.Generic.IReadOnlyList<T> Both<T>(T first, T second) => new[] { first, second };
            public readonly record struct Size(int Width);
            [System.Flags] public enum Mode { None = 0, A = 1, B = 2, @class = 4 }
        }

        /// <summary>What an objective was called with.</summary>
        public static class FuzzRecorder
        {
            public static readonly System.Collections.Generic.Dictionary<string, object?> Hyperparameters = new();
            public static readonly System.Collections.Generic.List<string> Wrong = new();

            public static void Hyperparameter(string property, object? value) => Hyperparameters.Add(property, value);

            public static void Argument(string name, object? value, object? expected)
            {
                if (!Equals(value, expected))
                {
                    Wrong.Add(name + " is " + value + " instead of " + expected);
                }
            }
        }
        """;
}
