"use strict";

/** What the page itself says, by language. Questions and answers come from the bot. */
const WORDS = {
  en: {
    settings: "Settings", home: "University", language: "Language", today: "Today", fresh: "New conversation", allHomes: "All five universities",
    title: "Ask about your international partners",
    intro: "Type a question in English, French, Japanese or Chinese, or start with one of these. The answers are the very cards that Microsoft Teams would show.",
    question: "Your question", placeholder: "Ask about partners, agreements, dates …", send: "Ask", waiting: "Looking it up", auto: "Automatic",
    noRenderer: "Cards are shown as text: the card renderer comes from npm and was not there at build time. Install Node.js, then build again.",
    unreachable: "The bot could not be reached. Is it still running? Your question was not answered.",
  },
  fr: {
    settings: "Réglages", home: "Université", language: "Langue", today: "Aujourd’hui", fresh: "Nouvelle conversation", allHomes: "Les cinq universités",
    title: "Interrogez vos partenariats internationaux",
    intro: "Posez une question en français, anglais, japonais ou chinois, ou commencez par l’une de celles-ci. Les réponses sont les cartes mêmes que montrerait Microsoft Teams.",
    question: "Votre question", placeholder: "Partenaires, accords, dates …", send: "Demander", waiting: "Recherche en cours", auto: "Automatique",
    noRenderer: "Les cartes sont montrées en texte\u00a0: leur moteur de rendu vient de npm et manquait à la compilation. Installez Node.js, puis recompilez.",
    unreachable: "Le bot est injoignable. Tourne-t-il encore\u00a0? Votre question est restée sans réponse.",
  },
  ja: {
    settings: "設定", home: "大学", language: "言語", today: "今日の日付", fresh: "新しい会話", allHomes: "5大学すべて",
    title: "国際協定についてお尋ねください",
    intro: "日本語・英語・フランス語・中国語で質問を入力するか、次の例から始めてください。回答はMicrosoft Teamsに表示されるカードそのものです。",
    question: "質問", placeholder: "協定校、協定、日付など…", send: "送信", waiting: "調べています", auto: "自動",
    noRenderer: "カードを文字で表示しています。表示部品はnpmから入りますが、ビルド時にありませんでした。Node.jsを入れて再ビルドしてください。",
    unreachable: "ボットに接続できません。起動していますか？ご質問にはまだお答えしていません。",
  },
  zh: {
    settings: "设置", home: "大学", language: "语言", today: "今天", fresh: "新对话", allHomes: "全部五所大学",
    title: "欢迎询问国际合作协议",
    intro: "可以用中文、英文、法文或日文提问，也可以从下面的例子开始。答案就是 Microsoft Teams 中会显示的卡片。",
    question: "您的问题", placeholder: "合作院校、协议、日期……", send: "提问", waiting: "正在查询", auto: "自动",
    noRenderer: "卡片以文字显示：渲染组件来自 npm，构建时未找到。请安装 Node.js 后重新构建。",
    unreachable: "无法连接机器人。它还在运行吗？您的问题没有得到回答。",
  },
};
