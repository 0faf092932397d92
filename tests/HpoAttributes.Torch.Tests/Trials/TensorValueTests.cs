using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class TensorValueTests
{
    [Theory]
    [InlineData(torch.ScalarType.Float64)]
    [InlineData(torch.ScalarType.Float32)]
    [InlineData(torch.ScalarType.Float16)]
    [InlineData(torch.ScalarType.BFloat16)]
    [InlineData(torch.ScalarType.Int64)]
    [InlineData(torch.ScalarType.Int32)]
    [InlineData(torch.ScalarType.Int16)]
    [InlineData(torch.ScalarType.Byte)]
    public void Read_OfAnyType_GivesTheNumber(torch.ScalarType type)
        => Assert.Equal(3.0, TensorValue.Read(torch.tensor(3.0).to_type(type)));

    [Fact]
    public void Read_True_IsOne() => Assert.Equal(1.0, TensorValue.Read(torch.tensor(true)));

    [Fact]
    public void Read_WithAGradientAndSeveralDimensions_GivesTheNumberAndDisposes()
    {
        torch.Tensor value = torch.full([1, 1, 1], 0.25, requires_grad: true);
        Assert.Equal(0.25, TensorValue.Read(value));
        Assert.True(value.IsInvalid);
    }

    [Fact]
    public void Read_SeveralElements_NamesTheShapeAndDisposes()
    {
        torch.Tensor value = torch.zeros(2, 3);
        Assert.Contains("[2, 3]", Assert.Throws<ArgumentException>(() => TensorValue.Read(value)).Message, StringComparison.Ordinal);
        Assert.True(value.IsInvalid);
    }

    [Fact]
    public void Read_NoElement_Throws() => Assert.Throws<ArgumentException>(() => TensorValue.Read(torch.zeros(0)));

    [Fact]
    public void Read_Complex_Throws() => Assert.Throws<ArgumentException>(() => TensorValue.Read(torch.zeros(1, dtype: torch.ScalarType.ComplexFloat32)));

    [Fact]
    public void Read_Null_Throws() => Assert.Throws<ArgumentNullException>(() => TensorValue.Read(null!));
}
