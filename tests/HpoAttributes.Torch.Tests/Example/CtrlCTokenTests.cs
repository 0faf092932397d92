using FashionMnistExample;
using Xunit;

namespace HpoAttributes.Tests;

public class CtrlCTokenTests
{
    [Fact]
    public void Press_Cancels()
    {
        using var ctrlC = new CtrlCToken();
        ctrlC.Press();
        Assert.True(ctrlC.Token.IsCancellationRequested);
    }

    [Fact]
    public void Press_AfterDispose_DoesNothing()
    {
        var ctrlC = new CtrlCToken();
        ctrlC.Dispose();
        Assert.Null(Record.Exception(ctrlC.Press));
    }
}
