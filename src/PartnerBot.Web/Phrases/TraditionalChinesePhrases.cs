namespace PartnerBot.Web.Phrases;

internal static class TraditionalChinesePhrases
{
    public static readonly ChannelPhrases Value = new()
    {
        Language = "zh-Hant",
        ReadAs = "我的理解：{0}",
        NotUsed = "未使用的詞：{0}",
        Previous = "前{0}筆",
        Next = "後{0}筆",
        Shown = "第{0}–{1}筆，共{2}筆",
        DropFilter = "去掉「{0}」",
        Any = "不限",
        ChangeTo = "改為「{0}」",
        SortBy = "排序",
        TableOrChart = "切換表格與圖表",
        Why = "為什麼是這個答案",
        QueryLine = "查詢",
        AsOf = "提問日期",
        RegisterState = "登記冊版本",
        MoreGroups = "其他：",
        PickOrType = "請選擇，或輸入名稱。",
        MoreOptions = "其他可能：",
        WhatToAsk = "可以問什麼？",
        Separator = "、",
        WelcomeTitle = "歡迎詢問國際合作協議",
        WelcomeText = "我根據協議登記冊作答：合作院校有哪些、哪些協議有效、哪些將到期以及何時到期。我會說明如何理解您的問題，登記冊無法回答時也會直說。",
        Examples =
        [
            "哪些法國合作院校的協議2025年到期？",
            "各國有多少合作院校？",
            "與里昂高等師範學校的協議還有效嗎？",
            "未來六個月內哪些協議到期？",
            "我們與慕尼黑工業大學有哪些協議？",
            "最早簽署的協議有哪些？",
        ],
        EveryMonday = "每週一",
        LeadDigest = "每週簡報：需要決定的協議",
        LeadDigestWish = "每週一9點把所有協議的簡報發給我",
        StoreDown = "目前無法讀取登記冊。請稍後再試；如果一直如此，請告知 PartnerBot 的管理人員。",
        Unexpected = "我這邊出了問題，未能回答您的問題。請再試一次，或換一種說法。",
        StaleButton = "這個按鈕已失效。請直接輸入問題。",
        Slow = "用時過長。請稍後再試。",
        NothingFits = "登記冊中沒有與「{0}」相符的內容。",
        TooLong = "內容太長，無法仔細閱讀。請用不超過2000個字元提問。",
        TooFast = "提問太快，我一時處理不過來。請等一分鐘後再問。",
    };
}
