using System.Globalization;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Input;

namespace DisclosureDeadlines.Cli.Commands;

internal static class CatalogueLookup
{
    public static DisclosureCatalogue Catalogue(string name)
    {
        if (DisclosureCatalogue.TryFind(name, out var catalogue))
        {
            return catalogue;
        }

        string known = string.Join(", ", DisclosureCatalogue.BuiltIn.Select(c => c.Name));
        throw new UserErrorException($"没有名为“{name}”的目录，现有：{known}。", $"There is no catalogue \"{name}\"; the catalogues are: {known}.");
    }

    public static CatalogueItem Item(DisclosureCatalogue catalogue, string seq)
    {
        if (int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && catalogue.TryFindItem(number, out var item))
        {
            return item;
        }

        throw new UserErrorException(
            $"目录 {catalogue.Name} 的行号应为1到{catalogue.Items.Count}，却是“{seq}”。",
            $"Expected a row of the catalogue {catalogue.Name} from 1 to {catalogue.Items.Count}, found \"{seq}\".");
    }
}
