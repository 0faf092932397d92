namespace HpoAttributes.Tests.Trials;

public class MeasurementListTests
{
    [Fact]
    public void Add_LeavesTheOlderListsAsTheyWere()
    {
        MeasurementList one = MeasurementList.Empty.Add(new(1, 0.5));
        MeasurementList two = one.Add(new(2, 0.4));
        MeasurementList branch = one.Add(new(2, 0.9));
        Assert.Equal([new Measurement(1, 0.5)], one);
        Assert.Equal([new Measurement(1, 0.5), new Measurement(2, 0.4)], two);
        Assert.Equal([new Measurement(1, 0.5), new Measurement(2, 0.9)], branch);
    }

    [Fact]
    public void Equals_LooksAtResourceAndValuesOnly()
    {
        Measurement measurement = new(1, 0.5) { After = TimeSpan.FromSeconds(1) };
        Assert.Equal(new(1, 0.5), measurement);
        Assert.Equal(new Measurement(1, 0.5).GetHashCode(), measurement.GetHashCode());
        Assert.NotEqual(new(2, 0.5), measurement);
        Assert.NotEqual(new(1, 0.4), measurement);
    }

    [Fact]
    public void Add_ManyTimes_KeepsAll()
    {
        MeasurementList list = MeasurementList.Empty;
        for (int i = 0; i < 1000; i++)
        {
            list = list.Add(new(i, i));
        }

        Assert.Equal(Enumerable.Range(0, 1000), list.Select(measurement => measurement.Resource));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[1000]);
    }
}
