using System.Collections.Concurrent;

namespace HpoAttributes.Tests;

/// <summary>The lines of text that trials write.</summary>
internal sealed class Lines : ITuningObserver
{
    public ConcurrentQueue<(int Trial, string Text)> All { get; } = [];

    public void OnLogged(Trial trial, string text) => All.Enqueue((trial.Number, text));
}
