using System.IO.Compression;
using System.Text.Json;

namespace HpoAttributes.Benchmarks;

/// <summary>The files of the folder Data, which the program carries in itself.</summary>
internal static class DataFiles
{
    private static readonly JsonSerializerOptions SnakeCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        PropertyNameCaseInsensitive = true,
    };

    /// <summary>Every file of a folder, by its path in Data.</summary>
    public static IEnumerable<string> In(string folder)
        => typeof(DataFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Reads a JSON file, compressed or not.</summary>
    public static T Read<T>(string path)
    {
        using Stream stream = Open(path);
        return JsonSerializer.Deserialize<T>(stream, SnakeCase)!;
    }

    /// <summary>Reads a file with a JSON value on every line.</summary>
    public static IEnumerable<T> ReadLines<T>(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<T>(line, SnakeCase)!;
        }
    }

    private static Stream Open(string path)
    {
        Stream stream = typeof(DataFiles).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException($"there is no data file '{path}'");
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }
}
