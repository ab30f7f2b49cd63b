namespace DisclosureDeadlines.Cli.Output.Xlsx;
internal static class DayWorkbook { public static void Write(Stream stream, DayTable table) { _ = (stream, table); } }
