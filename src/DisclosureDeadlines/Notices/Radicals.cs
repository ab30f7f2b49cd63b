namespace DisclosureDeadlines.Notices;

/// <summary>
/// The 214 radicals of the dictionary, which have places of their own in Unicode. PDF copies have them in place of the characters: ⽉ for 月, ⽇
/// for 日, ⼀ for 一.
/// </summary>
/// <remarks>
/// The framework knows them only where it has the data of a system (<c>string.Normalize</c>): not in a slim container, in a browser or ahead of
/// time, where a notice is read by the same rules.
/// </remarks>
internal static class Radicals
{
    private const char First = '\u2F00';

    /// <summary>The characters that the radicals are, in their order.</summary>
    private const string Characters =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The character that a radical is; any other stays as it is.</summary>
    public static char Plain(char given) => given >= First && given - First < Characters.Length ? Characters[given - First] : given;
}
