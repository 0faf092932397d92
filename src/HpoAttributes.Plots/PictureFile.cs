using ScottPlot;

namespace HpoAttributes;

/// <summary>A picture on disk, which is there whole or not at all.</summary>
internal sealed class PictureFile
{
    private readonly string _path;
    private readonly bool _isVector;

    private PictureFile(string path, bool isVector)
    {
        _path = path;
        _isVector = isVector;
    }

    public static PictureFile At(string path, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path, parameterName);
        string extension = Path.GetExtension(path);
        bool isVector = extension.Equals(".svg", StringComparison.OrdinalIgnoreCase);
        return isVector || extension.Equals(".png", StringComparison.OrdinalIgnoreCase)
            ? new(Path.GetFullPath(path), isVector)
            : throw new ArgumentException($"a figure is written as .png or .svg, but the path is '{path}'", parameterName);
    }

    public void Write(Plot plot, int width, int height)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        string unfinished = $"{_path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            if (_isVector)
            {
                File.WriteAllText(unfinished, plot.GetSvgXml(width, height));
            }
            else
            {
                File.WriteAllBytes(unfinished, plot.GetImageBytes(width, height, ImageFormat.Png));
            }

            File.Move(unfinished, _path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
