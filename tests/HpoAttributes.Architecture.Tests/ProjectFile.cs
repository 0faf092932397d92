using System.Xml.Linq;

namespace HpoAttributes.Architecture.Tests;

/// <summary>A project and the projects that it references, by name.</summary>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> References)
{
    public static ProjectFile Parse(string path, string xml) => new(
        Path.GetFileNameWithoutExtension(path),
        [
            .. XDocument.Parse(xml).Descendants("ProjectReference")
                .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
                .Select(Path.GetFileNameWithoutExtension)
                .OfType<string>(),
        ]);
}
