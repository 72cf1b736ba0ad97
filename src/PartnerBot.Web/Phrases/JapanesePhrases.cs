namespace PartnerBot.Web.Phrases;

internal static class JapanesePhrases
{
    public static readonly ChannelPhrases Value = new()
    {
        Language = "ja",
        ReadAs = "次のように理解しました：{0}",
        NotUsed = "使わなかった語：{0}",
        Previous = "前の{0}件",
        Next = "次の{0}件",
        Shown = "{2}件中 {0}～{1}件",
        DropFilter = "「{0}」を外す",
        Any = "指定なし",
        ChangeTo = "「{0}」に変える",
        SortBy = "並べ替え",
        TableOrChart = "表とグラフの切り替え",
        Why = "この回答の根拠",
        QueryLine = "クエリ",
        AsOf = "質問日",
        RegisterState = "台帳の版",
        MoreGroups = "ほかに：",
        PickOrType = "選ぶか、名称を入力してください。",
        MoreOptions = "ほかの候補：",
        WhatToAsk = "何を聞けますか？",
        Separator = "、",
        WelcomeTitle = "国際協定についてお尋ねください",
        WelcomeText = "協定台帳をもとにお答えします。提携先、有効な協定、満了する協定とその時期などをどうぞ。質問をどう理解したか、台帳では答えられない場合はその旨もお伝えします。",
        Examples =
        [
            "2025年に満了するフランスの協定校は？",
            "国別の協定校数は？",
            "リヨン高等師範学校との協定はまだ有効ですか？",
            "今後6か月以内に満了する協定は？",
            "ミュンヘン工科大学とはどんな協定がありますか？",
            "最も古い協定は？",
        ],
        EveryMonday = "毎週月曜日",
        LeadDigest = "週刊ダイジェスト：要検討の協定",
        LeadDigestWish = "すべての協定のダイジェストを毎週月曜日9時に送って",
        StoreDown = "現在、台帳を読み取れません。しばらくしてからもう一度お試しください。続く場合は管理者にお知らせください。",
        Unexpected = "内部で問題が起き、ご質問にお答えできませんでした。言い方を変えてもう一度お試しください。",
        StaleButton = "このボタンは使えなくなりました。質問を入力してください。",
        Slow = "時間がかかりすぎました。少し待ってからもう一度お試しください。",
        NothingFits = "台帳に「{0}」に当てはまるものはありません。",
        TooLong = "長すぎて正確に読み取れません。2,000文字以内でお尋ねください。",
        TooFast = "一度に受け取れる数を超えました。1分ほど待ってから、もう一度お尋ねください。",
    };
}
