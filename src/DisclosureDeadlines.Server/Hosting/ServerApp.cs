using DisclosureDeadlines.Mcp;
using DisclosureDeadlines.Server.Calls;
using DisclosureDeadlines.Server.Description;
using DisclosureDeadlines.Server.Notices;
using DisclosureDeadlines.Server.Requests;
using DisclosureDeadlines.Server.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Protocol;

namespace DisclosureDeadlines.Server.Hosting;

/// <summary>The server, put together.</summary>
internal static class ServerApp
{
    private const string OwnUrl = "http://127.0.0.1:5080";
    private const string LogTime = "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'";

    /// <param name="args">The command line.</param>
    /// <param name="configure">What a test sets otherwise.</param>
    /// <exception cref="Answers.QuestionException">A setting cannot be used.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseKestrelHttpsConfiguration();
        configure?.Invoke(builder);
        var settings = ServerSettings.From(builder.Configuration);
        if (
            builder.Configuration["URLS"] is null
            && builder.Configuration["HTTP_PORTS"] is null
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists()
        )
        {
            builder.WebHost.UseUrls(OwnUrl);
        }

        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.BodyBytes;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(settings.StopSeconds + 5));
        AddLogging(builder);
        AddServices(builder.Services, settings);
        var app = builder.Build();
        _ = app.Services.GetRequiredService<KnownNotices>();
        Use(app);
        return app;
    }

    private static void AddLogging(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(console =>
        {
            // Without a format a line says nothing of the time.
            console.TimestampFormat = LogTime;
            console.UseUtcTimestamp = true;
        });

        // ASP.NET's own log lines on a request have its whole address, and so what was asked.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("ModelContextProtocol", LogLevel.Warning);
    }

    private static void AddServices(IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new KnownNotices(
            settings.Data,
            settings.IsDataNamed,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<KnownNotices>>()
        ));
        services.AddSingleton<KeptCalendars>();
        services.AddSingleton<ServerMeters>();
        services.AddSingleton<Desk>();
        services.AddMetrics();
        services.AddRateLimiter(options => Traffic.Limit(options, settings));
        services.AddOpenApi("v1", ApiDescription.Configure);
        services
            .AddMcpServer(server =>
            {
                server.ServerInfo = StandardMcp.Info;
                server.ServerInstructions = AssistantTools.Instructions;
            })
            .WithHttpTransport(http => http.SessionMode = HttpServerSessionMode.Stateless)
            .WithListToolsHandler((_, _) => ValueTask.FromResult(new ListToolsResult { Tools = AssistantTools.All }))
            .WithCallToolHandler(
                (request, _) =>
                    ValueTask.FromResult(
                        AssistantTools.Call(
                            request.Params?.Name ?? "",
                            request.Params?.Arguments,
                            request.Services!.GetRequiredService<Desk>().ForAssistants
                        )
                    )
            );
    }

    /// <summary>Where GET answers, HEAD does too; Kestrel keeps the body back.</summary>
    private static Task HeadAsGet(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Request.Method = HttpMethods.Get;
        }

        return next(http);
    }

    private static void Use(WebApplication app)
    {
        app.UseMiddleware<RequestLanguage>();
        app.UseMiddleware<Faults>();
        app.Use(HeadAsGet);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<AssistantRequests>();
        foreach (var call in GetCalls.All.Concat(PostCalls.All))
        {
            app.MapMethods(
                    call.Path,
                    [call.Method],
                    http => call.Answering(new Ask(http, call, http.RequestServices.GetRequiredService<Desk>()))
                )
                .WithMetadata(call, call.Answering.Method)
                .WithName(call.Name)
                .WithTags("deadlines");
        }

        Health.Map(app);
        FrontPage.Map(app);
        app.MapOpenApi("/openapi/v1.json");
        app.MapMcp(AssistantRequests.Address);
    }
}
