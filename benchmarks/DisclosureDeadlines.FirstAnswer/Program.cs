using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

// The first answer that a process gives, in microseconds, timed inside it. What is not ours is done before: starting the runtime, and for
// the questions
// with a LocalDate loading NodaTime, which whoever asks has done by making one. What is ours is in it: loading and compiling our code, and
// the tables.
var date = new DateOnly(2026, 9, 18);
_ = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp()).TotalMicroseconds.ToString("0.0", CultureInfo.InvariantCulture);
string question = args is [var asked] ? asked : "add";
var localDate = question.Contains("local", StringComparison.Ordinal) || question == "rule" ? Noda.Date() : default;

long start = Stopwatch.GetTimestamp();
int answer = question switch
{
    "add" => First.Add(date),
    "add-to-2100" => First.AddTo2100(date),
    "add-local" => First.AddLocal(localDate),
    "add-local-to-2100" => First.AddLocalTo2100(localDate),
    "rule" => First.Rule(localDate),
    "name" => First.Name(),
    _ => throw new ArgumentException($"There is no question {question}."),
};
var elapsed = Stopwatch.GetElapsedTime(start);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMicroseconds:0.0} {answer}"));

internal static class Noda
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LocalDate Date()
    {
        var date = new LocalDate(2026, 9, 17).PlusDays(1);
        return date.Calendar == CalendarSystem.Iso ? date : default;
    }
}

internal static class First
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Add(DateOnly date) => ChinaCalendar.Official.AddWorkingDays(date, 20).DayNumber;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int AddTo2100(DateOnly date) => ChinaCalendar.Projected.AddWorkingDays(date, 20).DayNumber;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int AddLocal(LocalDate date) => ChinaCalendar.Official.AddWorkingDays(date, 20).Day;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int AddLocalTo2100(LocalDate date) => ChinaCalendar.Projected.AddWorkingDays(date, 20).Day;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Rule(LocalDate date) => new WorkingDaysAfter(20, null).Apply(date, ChinaCalendar.Official).DueOn!.Value.Day;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Name() => ChinaCalendar.Official.Describe(new LocalDate(2026, 10, 1)).HolidayName!.Length;
}
