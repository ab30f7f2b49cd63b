using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Server.Notices;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>The folder of imported notices, by a clock that a test holds.</summary>
public sealed class KnownNoticesTests
{
    [Fact]
    public void KnownNotices_AFolderThatChanges_IsReadAnewAndADamagedOneKeepsThoseBefore()
    {
        var folder = Directory.CreateTempSubdirectory();
        var log = new WrittenLog();
        try
        {
            var clock = new HandClock();
            using var known = new KnownNotices(folder.FullName, mustBeThere: true, clock, log.For<KnownNotices>());
            string notices = Path.Combine(folder.FullName, "notices");
            string notice = AsImported();
            Assert.Empty(known.Imported);
            Assert.Equal((TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2)), clock.Times);

            Directory.CreateDirectory(notices);
            File.WriteAllText(Path.Combine(notices, "b.json"), notice.Replace("9号", "10号", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(notices, "a.json"), notice);
            File.WriteAllText(Path.Combine(notices, "a.txt"), "no notice");
            clock.Tick();
            var both = known.Imported;
            Assert.Equal(["国办发明电〔2026〕9号", "国办发明电〔2026〕10号"], both.Select(notice => notice.Number));

            // As long as nothing has changed it is the same list, by which calendars are kept.
            clock.Tick();
            Assert.Same(both, known.Imported);

            File.WriteAllText(Path.Combine(notices, "c.json"), "{");
            clock.Tick();
            Assert.Single(log.Errors);
            clock.Tick();
            Assert.Same(both, known.Imported);
            Assert.StartsWith($"The imported notices cannot be read: {notices}: c.json", known.Fault, StringComparison.Ordinal);
            Assert.Throws<QuestionException>(known.Look);

            File.Delete(Path.Combine(notices, "c.json"));
            clock.Tick();
            Assert.Null(known.Fault);

            // A fault is written down once, however long it lasts.
            Assert.Equal(["2 imported notices are in use"], log.Lines.Where(line => line.Contains("in use", StringComparison.Ordinal)));
            Assert.Single(log.Errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void KnownNotices_WithoutAFolder_AreNoneAndNeverLookedFor()
    {
        var clock = new HandClock();
        using var known = new KnownNotices(null, mustBeThere: true, clock, new WrittenLog().For<KnownNotices>());
        known.Look();

        Assert.Empty(known.Imported);
        Assert.Null(known.Fault);
        Assert.False(clock.IsAsked);
    }

    /// <summary>The tool makes its folder when it imports the first notice; one that was named for this server has to be there.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void KnownNotices_AFolderThatIsNotThere_IsAFaultWhereItWasNamed(bool mustBeThere)
    {
        string nowhere = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        var fault = Record.Exception(() =>
        {
            using var known = new KnownNotices(nowhere, mustBeThere, new HandClock(), new WrittenLog().For<KnownNotices>());
            Assert.Empty(known.Imported);
        });

        Assert.Equal(mustBeThere ? $"There is no data folder {nowhere}." : null, fault?.Message);
    }

    [Fact]
    public void KnownNotices_DamagedFromTheFirst_AreNotServed()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.CreateSubdirectory("notices").FullName, "a.json"), "{");

            var fault = Assert.Throws<QuestionException>(() =>
                new KnownNotices(folder.FullName, mustBeThere: true, new HandClock(), new WrittenLog().For<KnownNotices>()).Dispose()
            );

            Assert.Contains("a.json", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A notice as the tool keeps it.</summary>
    private static string AsImported()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Equal(
                0,
                InProcess.On(0, Encoding.UTF8.GetBytes(NoticesTests.Notice), "notice", "import", "-", "--data", folder.FullName).ExitCode
            );
            return File.ReadAllText(folder.GetFiles("*.json", SearchOption.AllDirectories).Single().FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
