using System.Security.Cryptography;

namespace FashionMnistExample;

/// <summary>Downloads the files from their publisher, checks them, and moves each into place whole.</summary>
/// <param name="http">The connection.</param>
/// <param name="progress">Where progress is shown.</param>
public sealed class DataDownload(HttpClient http, TextWriter progress)
{
    private static readonly Uri Publisher = new("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/");

    /// <summary>Downloads those of the files that a folder lacks.</summary>
    /// <exception cref="DataException">A file cannot be downloaded, or is not the publisher's.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing half done stays.</exception>
    public async Task FillAsync(string folder, IReadOnlyList<DataFile> files, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (DataFile file in files.Where(file => DataFolder.PathOf(folder, file) is null))
            {
                await FetchAsync(file, folder, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataException($"Fashion-MNIST cannot be written to '{folder}': {exception.Message}", exception);
        }
    }

    private async Task FetchAsync(DataFile file, string folder, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, $"{file.Name}.gz");
        string temporary = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await WriteAsync(file, temporary, cancellationToken);
            await CheckAsync(file, temporary, cancellationToken);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private async Task WriteAsync(DataFile file, string path, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await FromPublisherAsync(file, () => AskAsync(file, cancellationToken), cancellationToken);
        await using Stream source = await FromPublisherAsync(file, () => response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken);
        await using FileStream target = File.Create(path);
        await CopyAsync(file, source, target, cancellationToken);
    }

    private async Task<HttpResponseMessage> AskAsync(DataFile file, CancellationToken cancellationToken)
        => (await http.GetAsync(AddressOf(file), HttpCompletionOption.ResponseHeadersRead, cancellationToken)).EnsureSuccessStatusCode();

    private async Task CopyAsync(DataFile file, Stream source, FileStream target, CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 16];
        long done = 0;
        long shown = -1;
        int read;
        while ((read = await FromPublisherAsync(file, () => source.ReadAsync(buffer, cancellationToken).AsTask(), cancellationToken)) > 0)
        {
            done += read;
            if (done > file.Bytes)
            {
                throw new DataException($"'{file.Name}.gz' as downloaded is not the publisher's: it goes on after the {file.Bytes} bytes that are expected");
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            long tenths = done * 10 / file.Bytes;
            if (tenths > shown)
            {
                shown = tenths;
                await progress.WriteLineAsync($"downloading {file.Name}.gz: {done / 1e6:F1} of {file.Bytes / 1e6:F1} MB");
            }
        }
    }

    /// <summary>Tells what goes wrong at the publisher's end, or on the way, from what goes wrong in the folder.</summary>
    private static async Task<T> FromPublisherAsync<T>(DataFile file, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || IsTimeout(exception, cancellationToken))
        {
            throw new DataException(
                $"'{AddressOf(file)}' cannot be downloaded: {exception.Message}. Put the four files into a folder and name it in {DataFolder.Variable}, " +
                "or install Debian's package dataset-fashion-mnist.", exception);
        }
    }

    /// <summary>HttpClient gives up as if it had been cancelled.</summary>
    private static bool IsTimeout(Exception exception, CancellationToken cancellationToken)
        => exception is OperationCanceledException && !cancellationToken.IsCancellationRequested;

    private static Uri AddressOf(DataFile file) => new(Publisher, $"{file.Name}.gz");

    private static async Task CheckAsync(DataFile file, string path, CancellationToken cancellationToken)
    {
        await using FileStream stream = File.OpenRead(path);
        string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        if (hash != file.Sha256)
        {
            throw new DataException(
                $"'{file.Name}.gz' as downloaded is not the publisher's: {stream.Length} bytes with SHA-256 {hash}, but {file.Bytes} bytes with {file.Sha256} are expected");
        }
    }
}
