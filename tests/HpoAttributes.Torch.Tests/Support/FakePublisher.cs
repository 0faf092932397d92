using System.Net;

namespace HpoAttributes.Tests;

/// <summary>Answers requests without a network.</summary>
internal sealed class FakePublisher(Func<string, CancellationToken, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<string> Requests { get; } = [];

    public static HttpResponseMessage Content(Stream stream) => new(HttpStatusCode.OK) { Content = new StreamContent(stream) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string name = request.RequestUri!.Segments[^1];
        Requests.Add(name);
        return Task.FromResult(answer(name, cancellationToken));
    }
}
