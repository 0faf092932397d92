using System.Globalization;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

public sealed class TokenDiagnosticsTests
{
    private const string Head = """
        #nullable enable
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Threading;
        using System.Threading.Tasks;
        using HpoAttributes;

        """;

    [Theory]
    [InlineData("[Objective] public static async Task<double> {|HPO0009:Train|}([Uniform(0, 1)] double x) { await Task.Yield(); return x; }")]
    [InlineData("[Objective] public static ValueTask<double> {|HPO0009:Train|}([Uniform(0, 1)] double x) => new(x);")]
    [InlineData("[Objective] public static Task<(double A, double B)> {|HPO0009:Train|}([Uniform(0, 1)] double x) => Task.FromResult((x, x));")]
    [InlineData("[Objective] public static async IAsyncEnumerable<double> {|HPO0009:Train|}([Uniform(0, 1)] double x) { await Task.Yield(); yield return x; }")]
    [InlineData("[Objective] public static async Task<double> {|HPO0009:Train|}([Uniform(0, 1)] double x, CancellationToken token) { await Task.Delay(1); return x; }")]
    [InlineData("[Objective] public static Task<double> {|HPO0009:Train|}([Uniform(0, 1)] double x, CancellationToken token = default) => Task.FromResult(x);")]
    [InlineData("[Objective] public static Task<double> {|HPO0009:Train|}([Uniform(0, 1)] double x, CancellationToken token) => Other(token: default); private static Task<double> Other(CancellationToken token) => Task.FromResult(1.0);")]
    [InlineData("[Objective] public static partial Task<double> {|HPO0009:Train|}([Uniform(0, 1)] double x, CancellationToken token); public static partial Task<double> Train(double x, CancellationToken token) => Task.FromResult(x);")]
    public async Task Async_ThatCannotBeCancelled_IsMentioned(string members)
        => await AnalyzerRun.Of($"{Head}public static partial class Net {{ {members} }}");

    [Theory]
    [InlineData("[Objective] public static double Train([Uniform(0, 1)] double x) => x;")]
    [InlineData("[Objective] public static IEnumerable<double> Train([Uniform(0, 1)] double x) => [x];")]
    [InlineData("[Objective] public static double Train([Uniform(0, 1)] double x, CancellationToken token) => x;")]
    [InlineData("[Objective] public static async Task<double> Train([Uniform(0, 1)] double x, CancellationToken token) { await Task.Delay(1, token); return x; }")]
    [InlineData("[Objective] public static Task<double> Train([Uniform(0, 1)] double x, CancellationToken @class) => Task.Delay(1, @class).ContinueWith(_ => x);")]
    [InlineData("[Objective] public static Task<double> Train([Uniform(0, 1)] double x, ITrialContext trial) => Task.FromResult(x);")]
    [InlineData("[Objective] public static Task<double> Train([Uniform(0, 1)] double x, ITrialContext trial, CancellationToken token) => Task.FromResult(x);")]
    [InlineData("[Objective] public static partial Task<double> Train([Uniform(0, 1)] double x, CancellationToken token); public static partial Task<double> Train(double x, CancellationToken token) => Task.Delay(1, token).ContinueWith(_ => x);")]
    [InlineData("public static async Task<double> Train(double x) { await Task.Yield(); return x; }")]
    public async Task Objective_ThatCanBeCancelledOrIsNotAsync_IsNotMentioned(string members)
        => await AnalyzerRun.Of($"{Head}public static partial class Net {{ {members} }}");

    [Fact]
    public async Task Interface_WithATokenAndNoBody_IsNotMentioned()
        => await AnalyzerRun.Of($"{Head}public interface INet {{ [Objective] Task<double> Train([Uniform(0, 1)] double x, CancellationToken token); }}");

    [Fact]
    public async Task Message_SaysWhatIsMissing()
    {
        Diagnostic found = Assert.Single(await AnalyzerRun.Of($"{Head}public static class Net {{ [Objective] public static Task<double> {{|HPO0009:Train|}}([Uniform(0, 1)] double x, CancellationToken token) => Task.FromResult(x); }}"));

        Assert.Equal("The objective 'Train' cannot be cancelled while it runs: its body does not use 'token'", found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
    }
}
