namespace PartnerBot.Web.Phrases;

internal static class ChinesePhrases
{
    public static readonly ChannelPhrases Value = new()
    {
        Language = "zh",
        ReadAs = "我的理解：{0}",
        NotUsed = "未使用的词：{0}",
        Previous = "前{0}条",
        Next = "后{0}条",
        Shown = "第{0}–{1}条，共{2}条",
        DropFilter = "去掉“{0}”",
        Any = "不限",
        ChangeTo = "改为“{0}”",
        SortBy = "排序",
        TableOrChart = "切换表格与图表",
        Why = "为什么是这个答案",
        QueryLine = "查询",
        AsOf = "提问日期",
        RegisterState = "登记册版本",
        MoreGroups = "其他：",
        PickOrType = "请选择，或输入名称。",
        MoreOptions = "其他可能：",
        WhatToAsk = "可以问什么？",
        Separator = "、",
        WelcomeTitle = "欢迎询问国际合作协议",
        WelcomeText = "我根据协议登记册作答：合作院校有哪些、哪些协议有效、哪些将到期以及何时到期。我会说明如何理解您的问题，登记册无法回答时也会直说。",
        Examples =
        [
            "哪些法国合作院校的协议2025年到期？",
            "各国有多少合作院校？",
            "与里昂高等师范学校的协议还有效吗？",
            "未来六个月内哪些协议到期？",
            "我们与慕尼黑工业大学有哪些协议？",
            "最早签署的协议有哪些？",
        ],
        EveryMonday = "每周一",
        LeadDigest = "每周简报：需要决定的协议",
        LeadDigestWish = "每周一9点把所有协议的简报发给我",
        StoreDown = "目前无法读取登记册。请稍后再试；如果一直如此，请告知 PartnerBot 的管理人员。",
        Unexpected = "我这边出了问题，未能回答您的问题。请再试一次，或换一种说法。",
        StaleButton = "这个按钮已失效。请直接输入问题。",
        Slow = "用时过长。请稍后再试。",
        NothingFits = "登记册中没有与“{0}”相符的内容。",
        TooLong = "内容太长，无法仔细阅读。请用不超过2000个字符提问。",
        TooFast = "提问太快，我一时处理不过来。请等一分钟后再问。",
    };
}
