using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DisclosureDeadlines.Server.Requests;

/// <summary>
/// The body of a request, received whole before it is answered: a client that sends all before it reads anything must not wait for a server
/// that waits for it.
/// </summary>
internal static class ReceivedBody
{
    /// <summary>What is kept in memory; more is kept on disk as long as the request lasts.</summary>
    private const int MemoryBytes = 1 << 20;

    private const int MaxBoundary = 128;

    /// <summary>What may be around a file in a form.</summary>
    private const long AroundBytes = 1 << 16;

    /// <exception cref="RefusalException">There is more than allowed.</exception>
    /// <exception cref="BadHttpRequestException">It came too slowly, or not whole.</exception>
    public static async Task<Stream> ReceiveAsync(HttpContext http, int mostBytes)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bound)
        {
            bound.MaxRequestBodySize = mostBytes + AroundBytes;
        }

        if (http.Request.ContentLength > mostBytes)
        {
            throw TooLarge(mostBytes);
        }

        var body = new FileBufferingReadStream(
            await ContentAsync(http).ConfigureAwait(false),
            MemoryBytes,
            bufferLimit: null,
            Path.GetTempPath()
        );
        http.Response.RegisterForDisposeAsync(body);
        byte[] piece = new byte[1 << 16];
        long received = 0;
        for (int length; (length = await body.ReadAsync(piece, http.RequestAborted).ConfigureAwait(false)) > 0; )
        {
            received += length;
            if (received > mostBytes)
            {
                throw TooLarge(mostBytes);
            }
        }

        body.Position = 0;
        return body;
    }

    /// <summary>The body itself, or the first file of a form.</summary>
    private static async Task<Stream> ContentAsync(HttpContext http)
    {
        if (
            !MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        )
        {
            return http.Request.Body;
        }

        string? boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (boundary is { Length: > 0 and <= MaxBoundary })
        {
            try
            {
                var form = new MultipartReader(boundary, http.Request.Body);
                while (await form.ReadNextSectionAsync(http.RequestAborted).ConfigureAwait(false) is { } section)
                {
                    if (section.GetContentDispositionHeader()?.IsFileDisposition() == true)
                    {
                        return section.Body;
                    }
                }
            }
            catch (InvalidDataException)
            {
                // No form after all.
            }
            catch (IOException e) when (e is not BadHttpRequestException)
            {
                // It ends before it is whole.
            }
        }

        throw new RefusalException(StatusCodes.Status400BadRequest, new("表单里没有文件。", "There is no file in the form."));
    }

    private static RefusalException TooLarge(int mostBytes) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            new($"请求的内容超过 {Size(mostBytes)}。", $"The body of the request is larger than {Size(mostBytes)}.")
        );

    private static string Size(int bytes) =>
        bytes >= 1 << 20 ? $"{bytes >> 20} MB"
        : bytes >= 1 << 10 ? $"{bytes >> 10} KB"
        : $"{bytes} B";
}
