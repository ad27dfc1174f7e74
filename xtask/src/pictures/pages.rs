//! Every page in its states, and the parts that the style guide shows of each. Parts are named by what they are in style/.

use super::table::Crop::Window;
use super::table::Step::{GiveFiles, OpenOwn, Press};
use super::table::{Picture, Step};

/// A page in one state.
pub(super) struct Page {
    /// The name of its pictures, without width and ending.
    pub(super) name: &'static str,
    /// Below the address of the site.
    address: &'static str,
    steps: &'static [Step],
    /// What the style guide shows of it: a heading, and the selector of the part.
    pub(super) parts: &'static [(&'static str, &'static str)],
}

impl Page {
    /// The way to the page, in a window of a usual size.
    pub(super) fn picture(&self) -> Picture {
        Picture {
            name: self.name,
            address: self.address,
            window: [1280, 900],
            scale: 1.0,
            steps: self.steps,
            crop: Window,
        }
    }
}

const BEGIN: Step = Press(("button", "はじめる"));
const STAFF: Step = Press(("choice", "係員"));
const PROMOTER: Step = Press(("choice", "デジタル推進員"));
const RESUME: Step = Press(("button", "回答を見直す"));
const RESULT: Step = Press(("button", "結果を見る"));
const SAMPLE: Step = Press(("button", "見本で試す"));
const SECTION: Step = Press(("button", "24人の課"));
const TOPICS: Step = Press(("link", "テーマを選ぶ"));
const RUN: Step = Press(("link", "進める"));

/// Every page, in the order in which a person comes to them.
pub(super) const PAGES: [Page; 21] = [
    Page {
        name: "start",
        address: "index.html#/",
        steps: &[],
        parts: &[
            ("見出しと言語", ".site-header"),
            ("選択肢：未選択", ".choice-group"),
            ("チェックボックスと説明", ".shared-device"),
            ("ファイルを開く", ".file-opener"),
            ("主なボタン", ".button--primary"),
            ("フッター", ".site-footer"),
        ],
    },
    Page {
        name: "start-missing",
        address: "index.html#/",
        steps: &[BEGIN],
        parts: &[("選択肢：選んでいないとき", ".choice-group")],
    },
    Page {
        name: "question",
        address: "index.html#/",
        steps: &[STAFF, PROMOTER, BEGIN],
        parts: &[
            ("進みぐあい", ".progress-bar"),
            ("質問：未回答", ".question-card"),
            ("前後のボタン", ".question-nav"),
        ],
    },
    Page {
        name: "question-answered",
        address: "index.html#/",
        steps: &[STAFF, PROMOTER, BEGIN, Press(("choice", "資料を見れば分かる"))],
        parts: &[("質問：回答済み", ".question-card__options")],
    },
    Page {
        name: "start-again",
        address: "index.html#/",
        steps: &[OpenOwn],
        parts: &[("続きから始める", ".resume-card"), ("お知らせ", ".notice-bar")],
    },
    Page {
        name: "result",
        address: "index.html#/",
        steps: &[OpenOwn, RESUME, RESULT],
        parts: &[
            ("今の姿", ".result-overview"),
            ("よくできていること", ".strength"),
            ("項目の地図", ".answer-map"),
            ("次にやってみること", ".next-steps"),
            ("折りたたみ：閉じているとき", ".accordion"),
            ("結果のあと", ".take-along"),
        ],
    },
    Page {
        name: "result-open",
        address: "index.html#/",
        steps: &[OpenOwn, RESUME, RESULT, Press(("button", "すべて開く"))],
        parts: &[
            ("折りたたみ：開いているとき", ".accordion:has([open])"),
            ("段階の帯", ".step-strip"),
            ("専門性のはしご", ".tier-ladder"),
            ("研修", ".course-card"),
            ("回答の輪と表", ".answer-wheel"),
        ],
    },
    Page { name: "review", address: "index.html#/", steps: &[OpenOwn, RESUME], parts: &[] },
    Page { name: "about", address: "index.html#/about", steps: &[], parts: &[("文章", ".prose")] },
    Page { name: "missing", address: "index.html#/nowhere", steps: &[], parts: &[] },
    Page {
        name: "group-prepare",
        address: "group.html#/group",
        steps: &[],
        parts: &[("五つの段階", ".step-navigation"), ("始め方", ".ways"), ("前後の段階", ".step-links")],
    },
    Page {
        name: "group-sample",
        address: "group.html#/group",
        steps: &[SAMPLE],
        parts: &[("選ぶための画面（ダイアログ）", ".choice-dialog")],
    },
    Page {
        name: "group-collect",
        address: "group.html#/group/collect",
        steps: &[GiveFiles, Press(("fold", "一件ずつ見る"))],
        parts: &[("読み込んだファイル", ".file-list")],
    },
    Page {
        name: "group-topics",
        address: "group.html#/group",
        steps: &[SAMPLE, SECTION, TOPICS, Press(("choice", "写真・地図・一覧"))],
        parts: &[
            ("通知：注意", ".banner--warning"),
            ("タブ", ".tabs"),
            ("通知：分布について", ".group-page__frozen"),
            ("凡例", ".balance-legend"),
            ("テーマの行", ".topics"),
            ("選んだテーマ", ".chosen-topics"),
        ],
    },
    Page {
        name: "group-table",
        address: "group.html#/group",
        steps: &[SAMPLE, SECTION, TOPICS, Press(("fold", "項目と段階の表")), Press(("fold", "研修ニーズ"))],
        parts: &[("項目と段階の表", ".heat-table"), ("研修ニーズの表", ".needs-table")],
    },
    Page {
        name: "group-run",
        address: "group.html#/group",
        steps: &[RUN],
        parts: &[("スクリーンに映す", ".present-way"), ("印刷物", ".kit")],
    },
    Page {
        name: "group-close",
        address: "group.html#/group",
        steps: &[
            SAMPLE,
            SECTION,
            TOPICS,
            Press(("choice", "写真・地図・一覧")),
            Press(("link", "残す・消す")),
            Press(("button", "セッションを保存")),
        ],
        parts: &[("取組の欄", ".action-form"), ("保存のお知らせ", ".keep__told"), ("消すもの", ".checklist")],
    },
    Page {
        name: "slide-opening",
        address: "group.html#/group",
        steps: &[RUN, Press(("button", "スクリーンに映す"))],
        parts: &[],
    },
    Page {
        name: "slide-look",
        address: "group.html#/group",
        steps: &[
            SAMPLE,
            SECTION,
            RUN,
            Press(("button", "スクリーンに映す")),
            Press(("button", "始める")),
            Press(("button", "次へ")),
            Press(("button", "次へ")),
        ],
        parts: &[("スクリーンの帯", ".present__bar")],
    },
    Page {
        name: "slide-talk",
        address: "group.html#/group",
        steps: &[
            RUN,
            Press(("button", "スクリーンに映す")),
            Press(("button", "次へ")),
            Press(("button", "次へ")),
            Press(("button", "話す")),
        ],
        parts: &[],
    },
    Page {
        name: "slide-decide",
        address: "group.html#/group",
        steps: &[
            RUN,
            Press(("button", "スクリーンに映す")),
            Press(("button", "次へ")),
            Press(("button", "次へ")),
            Press(("button", "決める")),
        ],
        parts: &[],
    },
];

/// What a person points at or steps through by keyboard: a heading, the page that has it, and its selector there.
pub(super) const STATES: [(&str, &str, &str); 13] = [
    ("主なボタン", "question", ".question-nav .button--primary"),
    ("ボタン", "result", ".take-along .button:not(.button--primary)"),
    ("消すボタン", "about", ".button--danger"),
    ("文字のボタン", "question-answered", ".button--quiet"),
    ("リンク", "start", ".site-footer a"),
    ("選択肢：職級", "start", ".choice-group__option"),
    ("選択肢：段階", "question", ".question-card__option"),
    ("選択肢：選んだもの", "question-answered", ".question-card__option:has(:checked)"),
    ("折りたたみの見出し", "result", ".accordion__summary"),
    ("五つの段階", "group-prepare", ".step-navigation__steps"),
    ("タブ", "group-topics", ".tabs__tab[aria-selected=true]"),
    ("選ぶ欄", "group-topics", ".group-page__choice"),
    ("書く欄", "group-close", ".action-form input"),
];
