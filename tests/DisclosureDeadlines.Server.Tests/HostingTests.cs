using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Server.Hosting;
using DisclosureDeadlines.Server.Notices;
using DisclosureDeadlines.Server.Requests;
using DisclosureDeadlines.Server.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>What the server is put together from, where no answer shows it: addresses, limits, what is counted, what is kept.</summary>
public sealed class HostingTests
{
    /// <summary>Without a word on it only this machine reaches the server; any way to name addresses goes before that.</summary>
    [Theory]
    [InlineData(null, "http://127.0.0.1:5080")]
    [InlineData("--urls=http://127.0.0.1:81", "http://127.0.0.1:81")]
    [InlineData("--http_ports=82", null)]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://127.0.0.1:83", null)]
    public async Task Build_WithOrWithoutAddresses_ListensOnThose(string? setting, string? expected)
    {
        await using var app = ServerApp.Build(setting is null ? [] : [setting]);

        Assert.Equal(expected, app.Configuration["urls"]);
    }

    /// <summary>What is being answered when the server stops has its time, and some more to be sent.</summary>
    [Fact]
    public async Task Build_SecondsToStop_AreGivenToTheHostAndFiveMore()
    {
        await using var app = ServerApp.Build(["--Limits:StopSeconds", "7"]);

        Assert.Equal(TimeSpan.FromSeconds(12), app.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    [Fact]
    public async Task Ready_WhileItStops_SaysNoAndIsNotAsked()
    {
        await using var started = new Started();
        var server = await started.ServerAsync();
        server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = server.Services, Response = { Body = body } };

        // By itself, since nobody can connect any more.
        await server
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Single(endpoint => endpoint.RoutePattern.RawText == "/readyz")
            .RequestDelegate!(http);

        Assert.Equal(503, http.Response.StatusCode);
        Assert.StartsWith("{\"ready\":false,", Encoding.UTF8.GetString(body.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_APageOfItsOwn_IsServed()
    {
        string page = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(page, "<p>a page</p>");
            await using var started = new Started("--Page", page);
            var answer = await (await started.ServerAsync()).GetAsync("/");

            Assert.Equal((HttpStatusCode.OK, "text/html", "<p>a page</p>"), (answer.Status, answer.MediaType, answer.Text));
        }
        finally
        {
            File.Delete(page);
        }
    }

    [Theory]
    [InlineData("1023", "1023 B")]
    [InlineData("1024", "1 KB")]
    [InlineData("3071", "2 KB")]
    [InlineData("1048575", "1023 KB")]
    [InlineData("1048576", "1 MB")]
    [InlineData("3145728", "3 MB")]
    public async Task Post_ALedgerAsLargeAsAllowedOrByOneByteLarger_IsReadOrRefused(string most, string size)
    {
        await using var started = new Started("--Limits:FileBytes", most);
        var server = await started.ServerAsync();
        byte[] whole = new byte[int.Parse(most, System.Globalization.CultureInfo.InvariantCulture)];
        byte[] larger = new byte[whole.Length + 1];

        var read = await server.PostAsync("/v1/audit", whole, "application/octet-stream");
        var refused = await server.PostAsync("/v1/audit", larger, "application/octet-stream");
        var piecewise = await server.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/v1/audit")
            {
                Content = new StreamContent(new MemoryStream(larger)),
                Headers = { TransferEncodingChunked = true },
            }
        );

        // Nothing but zeros is no ledger, but that is found out by reading it.
        Refusals.AssertIsOne(read, HttpStatusCode.BadRequest);
        Refusals.AssertIsOne(refused, HttpStatusCode.RequestEntityTooLarge, $"The body of the request is larger than {size}.");
        Refusals.AssertIsOne(piecewise, HttpStatusCode.RequestEntityTooLarge, $"The body of the request is larger than {size}.");
    }

    /// <summary>A question, rows and a case have bounds of their own.</summary>
    [Theory]
    [InlineData("/v1/parse", "application/json", "larger than 100 B")]
    [InlineData("/v1/due", "application/json", "larger than 100 B")]
    [InlineData("/v1/due", "application/x-ndjson", "larger than 200 B")]
    [InlineData("/mcp", "application/json", "larger than 100 B")]
    [InlineData("/v1/cases/read?rule=disclosureReply", "text/plain", "larger than 1 MB")]
    public async Task Post_MoreThanItsOwnBound_IsRefused(string address, string type, string named)
    {
        await using var started = new Started("--Limits:BodyBytes", "100", "--Limits:RowsBytes", "200", "--Limits:FileBytes", "300");

        var answer = await (await started.ServerAsync()).PostAsync(address, new byte[(1 << 20) + 1], type);

        Refusals.AssertIsOne(answer, HttpStatusCode.RequestEntityTooLarge, named);
    }

    [Fact]
    public async Task Post_AsManyRowsOrPhrasesAsAllowedOrOneMore_IsAnsweredOrRefused()
    {
        await using var started = new Started("--Limits:Rows", "2");
        var server = await started.ServerAsync();
        const string row = """{"event":"2026-01-30","limit":"及时公开"}""";

        var two = await server.PostAsync("/v1/due", $"[{row},{row}]");
        var three = await server.PostAsync("/v1/due", $"[{row},{row},{row}]");
        var twoPhrases = await server.PostAsync("/v1/parse", """{"phrases":["及时公开","及时公开"]}""");
        var threePhrases = await server.PostAsync("/v1/parse", """{"phrases":["及时公开","及时公开","及时公开"]}""");
        var twoLines = await server.PostAsync("/v1/due", $"{row}\n{row}", "application/x-ndjson");

        Assert.Equal(2, two.Text.Count(c => c == '\n'));
        Refusals.AssertIsOne(three, HttpStatusCode.BadRequest, "there are more than 2 rows");
        Assert.Equal(HttpStatusCode.OK, twoPhrases.Status);
        Refusals.AssertIsOne(threePhrases, HttpStatusCode.BadRequest, "there are more than 2");
        Assert.DoesNotContain("error", twoLines.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", """{"error":"The answers end here: there are 2 in one request at most."}""")]
    [InlineData("zh", """{"error":"只答复到这里：一次最多 2 个。"}""")]
    public async Task Due_MoreLinesThanAllowed_EndsWordForWord(string language, string expected)
    {
        await using var started = new Started("--Limits:Rows", "2");
        const string row = """{"event":"2026-01-30","limit":"及时公开"}""";

        var answer = await (await started.ServerAsync()).PostAsync("/v1/due", $"{row}\n{row}\n{row}", "application/x-ndjson", language);

        Assert.Equal(expected, answer.Text.TrimEnd('\n').Split('\n')[^1]);
    }

    /// <summary>A line as long as allowed is read; a longer one is refused without being looked at, and the next is answered.</summary>
    [Theory]
    [InlineData(1 << 16, "\"dueOn\":null")]
    [InlineData((1 << 16) + 1, "{\"error\":\"line 1 is too long.\"}")]
    public async Task Due_ALineAsLongAsAllowedOrLonger_IsReadOrRefused(int length, string expected)
    {
        await using var started = new Started();
        const string row = """{"event":"2026-01-30","limit":"及时公开"}""";

        var answer = await (await started.ServerAsync()).PostAsync(
            "/v1/due",
            $"\uFEFF{row.PadRight(length)}\n{row}",
            "application/x-ndjson"
        );

        string[] lines = answer.Text.TrimEnd('\n').Split('\n');
        Assert.Contains(expected, lines[0], StringComparison.Ordinal);
        Assert.Contains("\"dueOn\":null", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WithoutALanguage_IsAnsweredInThatOfTheSettings()
    {
        await using var chinese = new Started("--Language", "zh");
        await using var english = new Started("--Language", "en");

        foreach (var (started, language, named) in new[] { (chinese, "zh", "缺少 event"), (english, "en", "event is missing") })
        {
            var server = await started.ServerAsync();
            using var response = await server.Client.GetAsync("/v1/due");

            Assert.Equal(language, response.Content.Headers.ContentLanguage.Single());
            Assert.Contains(named, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>As many at a time as are allowed, and as many as may wait; who comes after them is refused at once.</summary>
    [Fact]
    public void Traffic_AsManyAtATimeAsAllowed_TheNextIsRefused()
    {
        var limiter = Limiter(("Concurrent", "2"), ("Waiting", "0"));
        using var first = limiter.AttemptAcquire(Client("10.0.0.1"));
        var second = limiter.AttemptAcquire(Client("10.0.0.2"));
        using var third = limiter.AttemptAcquire(Client("10.0.0.3"));
        second.Dispose();
        using var fourth = limiter.AttemptAcquire(Client("10.0.0.3"));

        Assert.Equal((true, true, false, true), (first.IsAcquired, second.IsAcquired, third.IsAcquired, fourth.IsAcquired));
    }

    [Fact]
    public async Task Traffic_WhoMayWait_IsTakenWhenAnotherIsDone()
    {
        var limiter = Limiter(("Concurrent", "1"), ("Waiting", "1"));
        var first = await limiter.AcquireAsync(Client("10.0.0.1"));
        var waiting = limiter.AcquireAsync(Client("10.0.0.1")).AsTask();
        using var refused = await limiter.AcquireAsync(Client("10.0.0.1"));
        bool waited = !waiting.IsCompleted;
        first.Dispose();
        using var taken = await waiting;

        Assert.Equal((true, true, true, false), (first.IsAcquired, waited, taken.IsAcquired, refused.IsAcquired));
    }

    /// <summary>Each client has its own burst, and one without an address, which a server behind a socket may have, one too.</summary>
    [Fact]
    public void Traffic_ABurstOfOneClient_LeavesThoseOfOthers()
    {
        var limiter = Limiter(("Burst", "2"), ("PerSecond", "1"));

        Assert.Equal(
            [true, true, false, true, true],
            ((string?[])["10.0.0.1", "10.0.0.1", "10.0.0.1", "10.0.0.2", null]).Select(client =>
            {
                using var lease = limiter.AttemptAcquire(Client(client));
                return lease.IsAcquired;
            })
        );
    }

    [Theory]
    [InlineData("en", "There are too many requests; try again later.")]
    [InlineData("zh", "请求太多，请稍后再试。")]
    public async Task Send_MoreOftenThanAllowed_IsToldWhenToTryAgain(string language, string expected)
    {
        await using var started = new Started("--Limits:PerSecond", "1", "--Limits:Burst", "1");
        var server = await started.ServerAsync();
        _ = await server.GetAsync("/v1/catalogues");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/catalogues");
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await server.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.TooManyRequests, "1"), (response.StatusCode, response.Headers.GetValues("Retry-After").Single()));
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Who watches the server counts by these names, and by the pattern of the address.</summary>
    [Fact]
    public async Task Meters_OfRequests_CountAnswersAndRows()
    {
        await using var started = new Started();
        var server = await started.ServerAsync();
        List<string> counted = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (
                    instrument.Meter.Scope == server.Services.GetRequiredService<IMeterFactory>()
                    && instrument.Meter.Name == ServerMeters.Name
                )
                {
                    listener.EnableMeasurementEvents(instrument, null);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) =>
            {
                string said = $"{instrument.Name} {instrument.Unit} {value} {string.Join(' ', tags.ToArray())}";
                lock (counted)
                {
                    counted.Add(said);
                }
            }
        );
        listener.Start();

        _ = await server.GetAsync("/v1/due?event=2026-01-30&limit=及时公开");
        _ = await server.GetAsync("/v1/due");
        _ = await server.PostAsync("/v1/due", """{"events":["2026-01-30","2026-02-02"],"limit":"及时公开"}""");
        await server.StopAsync();

        Assert.Equal(
            [
                "deadlines.answers {answer} 1 [http.route, /v1/due] [http.response.status_code, 200]",
                "deadlines.answers {answer} 1 [http.route, /v1/due] [http.response.status_code, 400]",
                "deadlines.rows {row} 2 [http.route, /v1/due]",
                "deadlines.answers {answer} 1 [http.route, /v1/due] [http.response.status_code, 200]",
            ],
            counted
        );
    }

    /// <summary>A fault of the program itself is told as one, and written down with its cause; one that nobody waits for is not.</summary>
    [Theory]
    [InlineData(false, 500, 1)]
    [InlineData(true, 200, 0)]
    public async Task Faults_WhatNobodyThoughtOf_IsToldAndWrittenDown(bool isGone, int status, int written)
    {
        var log = new WrittenLog();
        using var gone = new CancellationTokenSource();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = body }, RequestAborted = gone.Token };
        await using var app = ServerApp.Build([]);
        var faults = new Faults(
            async _ =>
            {
                if (isGone)
                {
                    await gone.CancelAsync();
                }

                throw new InvalidOperationException("a secret");
            },
            app.Services.GetRequiredService<ServerMeters>(),
            log
        );

        await faults.InvokeAsync(http);

        string said = Encoding.UTF8.GetString(body.ToArray());
        Assert.Equal(status, http.Response.StatusCode);
        Assert.Equal(written, log.Errors.Count(error => error == "- failed: a secret"));
        Assert.Equal(isGone ? "" : "application/problem+json", http.Response.ContentType ?? "");
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    /// <summary>A status that something sets without a word has one put to it; an answer that has begun or has a type is left alone.</summary>
    [Theory]
    [InlineData(404, null, true)]
    [InlineData(400, null, true)]
    [InlineData(399, null, false)]
    [InlineData(200, null, false)]
    [InlineData(404, "text/plain", false)]
    public async Task Faults_AStatusWithoutAWord_HasOne(int status, string? type, bool hasOne)
    {
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = body } };
        await using var app = ServerApp.Build([]);
        var faults = new Faults(
            context =>
            {
                context.Response.StatusCode = status;
                context.Response.ContentType = type;
                return Task.CompletedTask;
            },
            app.Services.GetRequiredService<ServerMeters>(),
            new WrittenLog()
        );

        await faults.InvokeAsync(http);

        Assert.Equal((status, hasOne), (http.Response.StatusCode, body.Length > 0));
    }

    [Fact]
    public void KeptCalendars_OfOneQuestion_AreTheSameAndOthersAreNot()
    {
        var kept = new KeptCalendars();

        var national = kept.Choose(Question(null), null, null);
        var ningxia = kept.Choose(Question("宁夏"), null, null);
        var again = kept.Choose(Question(null), null, null);
        var enshi = kept.Choose(Question(null), null, "恩施州");
        var hohhot = kept.Choose(Question(null), Catalogues.DisclosureCatalogue.BuiltIn.First(c => c.Name == "hohhot"), null);

        Assert.Same(national, again);
        Assert.Equal(4, new[] { national, ningxia, enshi, hohhot }.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    /// <summary>What is asked for can be anything, and must not fill the memory: the thirty-third empties it.</summary>
    [Fact]
    public void KeptCalendars_OneMoreThanThereIsPlaceFor_BeginsAnew()
    {
        var kept = new KeptCalendars();
        var first = kept.Choose(Known(0), null, null);
        for (int i = 1; i < 32; i++)
        {
            _ = kept.Choose(Known(i), null, null);
        }

        var whenFull = kept.Choose(Known(0), null, null);
        _ = kept.Choose(Known(32), null, null);
        var afterwards = kept.Choose(Known(0), null, null);

        Assert.Same(first, whenFull);
        Assert.NotSame(first, afterwards);

        static CalendarQuestion Known(int day) => Question(null) with { AsKnownOn = new NodaTime.LocalDate(2026, 1, 1).PlusDays(day) };
    }

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

    private static CalendarQuestion Question(string? region) => new() { Region = region, Imported = [] };

    private static System.Threading.RateLimiting.PartitionedRateLimiter<HttpContext> Limiter(params (string Name, string Value)[] limits)
    {
        var options = new RateLimiterOptions();
        var set = limits.Select(limit => KeyValuePair.Create($"Limits:{limit.Name}", (string?)limit.Value));
        Traffic.Limit(options, ServerSettings.From(new ConfigurationBuilder().AddInMemoryCollection(set).Build()));
        return options.GlobalLimiter!;
    }

    private static DefaultHttpContext Client(string? address) =>
        new() { Connection = { RemoteIpAddress = address is null ? null : IPAddress.Parse(address) } };

    /// <summary>A clock whose timer rings when a test says so.</summary>
    private sealed class HandClock : TimeProvider
    {
        private TimerCallback? ring;

        public bool IsAsked => ring is not null;

        public (TimeSpan First, TimeSpan Then) Times { get; private set; }

        public void Tick() => ring!(null);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ring = callback;
            Times = (dueTime, period);
            return new Silent();
        }

        private sealed class Silent : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }

    /// <summary>What is written down.</summary>
    private sealed class WrittenLog : ILogger<Faults>
    {
        public List<string> Lines { get; } = [];

        public List<string> Errors { get; } = [];

        public ILogger<T> For<T>() => new Of<T>(this);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) =>
            (logLevel == LogLevel.Error ? Errors : Lines).Add(
                formatter(state, exception) + (exception is null ? "" : ": " + exception.Message)
            );

        private sealed class Of<T>(WrittenLog log) : ILogger<T>
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter
            ) => log.Log(logLevel, eventId, state, exception, formatter);
        }
    }
}
