using System.Security.Cryptography;
using System.Text;
using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Files;

/// <summary>What distinguishes one notice from another: its region, and its number or, without one, its title and date.</summary>
internal static class NoticeIdentity
{
    /// <summary>A short name for it, the year first, of letters that any file name may have.</summary>
    public static string Of(HolidayNotice notice)
    {
        string identity =
            $"{notice.Year}|{notice.Region?.FullName}|{notice.Number ?? $"{notice.Title}|{notice.Issued}|{notice.ShortName}"}";
        return $"{notice.Year}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..12]}";
    }

    /// <summary>Whether keeping the one replaces the other.</summary>
    public static bool AreSame(HolidayNotice one, HolidayNotice other) => Of(one) == Of(other);
}
