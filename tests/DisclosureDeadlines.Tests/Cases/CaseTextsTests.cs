using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>What can be written of a case, and what is said of it where it cannot be read: word for word, in both languages.</summary>
public sealed class CaseTextsTests
{
    /// <summary>A rule that has every field there is, each with a value that no other has.</summary>
    private const string Everything = """
        "number": "令第9号", "validFrom": "2020-02-03", "validTo": "2030-04-05", "unit": "workingDay", "length": 11, "note": "备注",
        "pauses": [
          {"begin": "consulted", "end": "opinion", "each": "to", "causes": ["c1", "c2"], "cap": {"length": 12, "unit": "workingDay", "from": "served"}, "uncapped": ["c2"], "told": "written", "article": "A1"},
          {"begin": "examined", "end": "examinedDone", "cap": {"length": 13, "unit": "calendarDay", "from": "begin"}, "told": "told", "toldUnlessSaid": true}
        ],
        "restarts": [
          {"ask": "correctionAsked", "answer": "corrected", "askWithin": {"length": 14, "unit": "workingDay"}, "once": true, "giving": {"length": 15, "unit": "calendarDay"}, "givingFrom": "served", "lapse": "deemedWithdrawn", "article": "A2", "standing": "unconfirmed"},
          {"ask": "askedAgain", "answer": "answeredAgain"}
        ],
        "extension": {"max": 16, "times": 3, "article": "A3"},
        "deferral": {"on": "deferred", "article": "A4"},
        "deemed": {"what": "accepted", "on": "received", "after": {"length": 17, "unit": "month"}, "datedBack": true, "ask": "correctionAsked", "answer": "corrected", "article": "A5"},
        "afterPause": {"length": 1, "unit": "year", "causes": ["c1"], "effect": "mayTerminate", "article": "A6"}
        """;

    private static readonly JsonSerializerOptions Plainly = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly string[] Lines =
    [
        "2025-05-06 received",
        "2025/5/6 收到申请 当面",
        "2025.5.6 received channel=fax note=\"two words\"",
        "20250506 consulted to=甲 served=2025年5月7日 cause=other told=written",
        "2025年5月6日 extended by=20wd",
        "2025年5月6号 extended by=\"20 wd\" excused=yes",
        "2025-05-06 replied by=mail excused=是",
        "2025-05-06 replied excused=有 note=“带 空格”",
        "2025-05-06 replied excused=TRUE",
        "2025-05-06 replied excused=no",
        "2025-05-06 replied excused=false",
        "2025-05-06 replied excused=否",
        "2025-05-06 replied excused=无",
        "2025-05-06 replied excused=没有",
        "2025-05-06 replied excused=maybe",
        "2025-05-06 replied note=a note=b",
        "2025-05-06 replied excused=yes excused=no",
        "2025-05-06 replied by=a by=b",
        "2025-05-06 replied cause=a cause=b",
        "2025-05-06 replied told=written told=no",
        "2025-05-06 consulted to=a to=b",
        "2025-05-06 consulted served=then",
        "2025-05-06 consulted colour=red",
        "2025-05-06 consulted 送达：2025-05-07",
        "2025-05-06 consulted 送达＝2025-05-07",
        "2025-05-06 consulted =2025-05-07",
        "2025-05-06 consulted nothing",
        "2025-05-06 received 当面 channel=person",
        "2025-05-06 received channel=person 当面",
        "2025-05-06 received 当面 邮寄",
        "2025-05-06",
        "2025-05-06 to=甲",
        "2025-5-6-7 received",
        "2025-13-06 received",
        "2025-00-06 received",
        "2025-02-29 received",
        "2024-02-29 received",
        "2025-05-00 received",
        "0000-05-06 received",
        "25-05-06 received",
        "2025-005-06 received",
        "2025-05-006 received",
        "2025年5-6 received",
        "2025-5月6 received",
        "2025年5月6日起 received",
        "2025年5月6日日 received",
        "2025505 received",
        "202505060 received",
        "2025-05 received",
        "2025- received",
        "May received",
        "",
    ];

    private static readonly string[] Documents =
    [
        """{"on": "2025-05-06", "kind": "received", "channel": "person", "note": null}""",
        """{"on": "2025-05-06", "kind": " consulted ", "to": "甲", "served": "2025-05-07", "by": 20, "cause": "x", "told": "written", "excused": true, "note": "a b"}""",
        """{"on": "2025-05-06", "kind": "consulted", "excused": false}""",
        """{"on": "2025-05-06", "kind": "two words"}""",
        """{"on": "2025-05-06", "kind": ""}""",
        """{"on": "2025-05-06"}""",
        """{"kind": "received"}""",
        """{"on": "soon", "kind": "received"}""",
        """{"on": 20250506, "kind": "received"}""",
        """{"on": ["2025-05-06"], "kind": "received"}""",
        """{"on": "2025-05-06", "kind": "received", "colour": "red"}""",
        """{"on": "2025-05-06", "on": "2025-05-07", "kind": "received"}""",
        """{"on": "2025-05-06", "kind": "received", "served": "then"}""",
        "[]",
        "7",
    ];

    private static readonly string[] Whole =
    [
        """{"rule": "disclosureReply", "region": "ningxia", "happenings": [{"on": "2025-05-06", "kind": "received"}]}""",
        """{"rule": "依申请公开答复", "region": null}""",
        """{"rule": "disclosureReply", "happenings": {}}""",
        """{"rule": "nothing", "happenings": []}""",
        """{"happenings": []}""",
        """{"rule": "disclosureReply", "colour": "red"}""",
        "[]",
    ];

    [Fact]
    public void Lines_GoodAndBad_AreReadOrRefusedWordForWord()
    {
        var text = new StringBuilder();
        foreach (string line in Lines)
        {
            text.Append(line).Append('\n').Append(Outcome(() => Happening.Parse(line, null))).Append('\n');
        }

        Verified.Text("case-lines", text.ToString());
    }

    [Fact]
    public void Documents_GoodAndBad_AreReadOrRefusedWordForWord()
    {
        var text = new StringBuilder();
        foreach (string json in Documents)
        {
            text.Append(json).Append('\n').Append(Outcome(() => JsonSerializer.Deserialize<Happening>(json)!)).Append('\n');
        }

        foreach (string json in Whole)
        {
            text.Append(json).Append('\n').Append(Outcome(() => JsonSerializer.Deserialize<Case>(json)!)).Append('\n');
        }

        Verified.Text("case-documents", text.ToString());
    }

    [Fact]
    public void Rule_WithEveryField_HasEachWhereItBelongs() =>
        Verified.Text(
            "clock-rules",
            string.Join("\n", new[] { TestRules.Read(Everything), TestRules.Plain(5, TimeUnit.Month) }.Select(Facts))
        );

    [Fact]
    public void Flags_OfNoneOneAndTwoHappenings_SayWhatWasVerified()
    {
        var rule = TestRules.Read(Everything);
        var one = Happening.Parse("2025-05-06 received channel=pigeon", null);
        var two = Happening.Parse("2025-05-07 opinion excused=yes", null);
        var text = new StringBuilder();
        foreach (var code in Enum.GetValues<FlagCode>())
        {
            foreach (Happening[] happenings in new Happening[][] { [one], [one, two], [two] })
            {
                var sentence = FlagWords.Of(code, rule, [.. happenings]);
                text.Append(CultureInfo.InvariantCulture, $"{code} {happenings.Length}\n  {sentence.Chinese}\n  {sentence.English}\n");
            }
        }

        Verified.Text("case-flags", text.ToString());
    }

    [Theory]
    [InlineData("20wd", "20 WorkingDay")]
    [InlineData("30", "30")]
    [InlineData("2025-06-30", "2025-06-30")]
    [InlineData("99999", "none")]
    [InlineData("+5", "none")]
    [InlineData("by mail", "none")]
    [InlineData(null, "none")]
    public void Allowance_IsALengthABareNumberOrALastDay(string? text, string expected)
    {
        string found = Allowance.Read(text) switch
        {
            { Length: { } length } => $"{length.Count} {length.Unit}",
            { Bare: { } bare } => bare.ToString(CultureInfo.InvariantCulture),
            { LastDay: { } day } => CaseDays.Iso(day),
            _ => "none",
        };

        Assert.Equal(expected, found);
    }

    [Fact]
    public void TryFind_ARuleThatIsNotThere_IsFalse()
    {
        Assert.False(ClockRules.TryFind("nothing of the kind", out var none));
        Assert.Null(none);
        Assert.All(ClockRules.All, rule => Assert.True(ClockRules.TryFind(rule.Title.Chinese, out _)));
    }

    private static string Facts(ClockRule rule) =>
        JsonSerializer.Serialize(
            new
            {
                rule.Name,
                rule.Title,
                rule.Law,
                rule.Number,
                rule.Article,
                ValidFrom = rule.ValidFrom?.ToString("uuuu-MM-dd", null),
                ValidTo = rule.ValidTo?.ToString("uuuu-MM-dd", null),
                rule.Unit,
                rule.Length,
                rule.IsConfirmed,
                rule.Source,
                rule.Note,
                rule.Kinds,
                rule.Citation,
                rule.Starts,
                rule.Pauses,
                rule.Restarts,
                rule.Extension,
                rule.Deferral,
                rule.Stops,
                rule.Deemed,
                rule.AfterPause,
            },
            Plainly
        );

    /// <summary>What was read, as it is written again, or the sentence that refuses it in each language.</summary>
    private static string Outcome<T>(Func<T> read)
    {
        try
        {
            var value = read();
            return $"  = {value}\n  = {JsonSerializer.Serialize(value, Plainly).ReplaceLineEndings(" ")}\n";
        }
        catch (CaseFormatException e)
        {
            return $"  ! {e.Sentence.Chinese}\n  ! {e.Sentence.English}\n";
        }
        catch (JsonException)
        {
            return $"  ! {Told("zh-CN", read)}\n  ! {Told("en", read)}\n";
        }
    }

    private static string Told<T>(string culture, Func<T> read)
    {
        using var spoken = new InCulture(culture);
        return Assert.Throws<JsonException>(() => _ = read()).Message;
    }
}
