using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Catalogues;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>Catalogues as offices save them, each with the rows that a clerk expects of it, written down by hand before it was read.</summary>
public sealed class OfficeCatalogueRowsTests
{
    [Theory]
    [InlineData(
        "S08_目录_两行表头_多句时限.docx",
        "XX县社会救助领域基层政务公开标准目录",
        "1 综合业务 政策法规|制定或获取信息之日起10个工作日内",
        "2 综合业务 监督检查|制定或获取信息之日起10个工作日内",
        "3 最低生活保障 审核信息|1.信息形成之日起2个工作日内公开；2.公示期限为7个工作日。",
        "4 最低生活保障 审批信息|（1）制定或获取信息之日起10个工作日内；（2）公示7个工作日"
    )]
    [InlineData(
        "S09_目录_竖排表头.xlsx",
        "XX镇政务公开事项标准目录",
        "1 财政预决算 部门预算|自本级政府财政部门批复后20日内",
        "2 财政预决算 部门决算|自本级政府财政部门批复后20日内",
        "3 公共服务 医疗救助|信息形成（变更）之日起20个工作日内"
    )]
    [InlineData(
        "S10_目录_分页_续表_GBK.csv",
        "XX局政府信息公开目录",
        "1 机构概况|信息形成之日起20个工作日内",
        "2 领导信息|信息形成之日起20个工作日内",
        "3 行政处罚|自作出行政决定之日起7个工作日内"
    )]
    [InlineData(
        "S21_目录_网页合并.xls",
        "XX街道政务公开标准目录",
        "1 住房保障 保障性住房|①自信息形成或变更之日起20个工作日内予以公开；②法律、法规另有规定的，从其规定。",
        "2 住房保障 分配结果|①自信息形成或变更之日起20个工作日内予以公开；②法律、法规另有规定的，从其规定。",
        "3 城市管理 行政处罚|作出决定之日起7个工作日内"
    )]
    [InlineData(
        "S28_目录_长期与实时.xls",
        "XX县公共资源交易领域政务公开标准目录",
        "1 招标公告|实时公开",
        "2 中标结果|自确定中标人之日起3日内公示，公示期不少于3日",
        "3 机构职能|长期公开",
        "4 交易目录|信息形成或变更之日起20个工作日内",
        "5 年度计划|每年3月底前",
        "6 季度统计|每季度结束后15日内",
        "7 投诉处理|作出处理决定后7个工作日内",
        "8 咨询电话|常年",
        "9 其他|按有关规定及时公开"
    )]
    [InlineData(
        "S29_目录_跨页续表.docx",
        "XX县卫生健康局政府信息主动公开目录",
        "1 概况信息 机构职能|自信息形成或者变更之日起20个工作日内",
        "2 概况信息 领导信息|自信息形成或者变更之日起20个工作日内",
        "3 概况信息 内设机构|自信息形成或者变更之日起20个工作日内",
        "4 法定信息 行政许可|作出决定之日起7个工作日内",
        "5 法定信息 年度报告|每年1月31日前"
    )]
    [InlineData(
        "T33_目录_小标题两格.xlsx",
        "T33_目录_小标题两格.xlsx",
        "1 一、机构概况 职能|信息形成之日起20个工作日内",
        "2 二、财政信息 预算|批复后20日内"
    )]
    public void Catalogue_AsOfficesSaveIt_HasTheRowsThatAClerkExpects(string file, string title, params string[] rows)
    {
        var catalogue = Read(file);

        Assert.Equal(title, catalogue.Title);
        Assert.Equal(
            rows,
            catalogue.Items.Select(item =>
                $"{item.PrintedNumber ?? $"{item.RowNumber}"} {string.Join(' ', item.Levels.OfType<string>())}|{string.Concat(item.TimeLimit.Text.Where(c => !char.IsWhiteSpace(c)))}"
            )
        );
    }

    private static DisclosureCatalogue Read(string name)
    {
        using var file = File.OpenRead(OfficeFiles.PathTo(name));
        return CatalogueFile.Read(file, name, hasMergedCells: false).Catalogue;
    }
}
