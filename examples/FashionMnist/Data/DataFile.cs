namespace FashionMnistExample;

/// <summary>One of the four files of Fashion-MNIST as its publisher has them.</summary>
/// <param name="Name">The name without ".gz".</param>
/// <param name="Count">How many images or labels it holds.</param>
/// <param name="IsImages">Whether it holds images of 28 x 28 bytes; else labels of one byte.</param>
/// <param name="Bytes">The size of the compressed file.</param>
/// <param name="Sha256">The SHA-256 of the compressed file, whose MD5 is the one that the publisher gives.</param>
public sealed record DataFile(string Name, int Count, bool IsImages, long Bytes, string Sha256)
{
    public static DataFile TrainImages { get; } = new(
        "train-images-idx3-ubyte", 60_000, true, 26_421_880, "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84");

    public static DataFile TrainLabels { get; } = new(
        "train-labels-idx1-ubyte", 60_000, false, 29_515, "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845");

    public static DataFile TestImages { get; } = new(
        "t10k-images-idx3-ubyte", 10_000, true, 4_422_102, "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073");

    public static DataFile TestLabels { get; } = new(
        "t10k-labels-idx1-ubyte", 10_000, false, 5_148, "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5");

    public static IReadOnlyList<DataFile> All { get; } = [TrainImages, TrainLabels, TestImages, TestLabels];
}
