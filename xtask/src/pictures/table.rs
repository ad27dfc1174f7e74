//! The pictures of the promoter's manual: of each its name, where it is taken, what is done before, and what is on it.
//! Things are named as a person names them: by what they are and by words in them. Nothing here knows a class or an id.

/// What something is, as `xtask/pictures/stage.js` lists it, and words in it.
pub(super) type Thing = (&'static str, &'static str);

/// What is done before a picture is taken.
pub(super) enum Step {
    /// Clicks.
    Press(Thing),
    /// Clicks into a field and writes.
    Write(Thing, &'static str),
    /// Gives the page files of people who do not exist, and files that it refuses.
    GiveFiles,
    /// Opens a personal file of somebody who does not exist.
    OpenOwn,
    /// From here on the page is as it is printed.
    OnPaper,
}

/// What of the page is on a picture.
pub(super) enum Crop {
    /// As much as the window shows.
    Window,
    /// From the first thing to the end of the second.
    Between(Thing, Thing),
}

/// One picture.
pub(super) struct Picture {
    /// The file's name, without its ending.
    pub(super) name: &'static str,
    /// Below the address of the site.
    pub(super) address: &'static str,
    /// Width and height of the window, in CSS pixels.
    pub(super) window: [u32; 2],
    /// Pixels of the picture for each of the page.
    pub(super) scale: f64,
    pub(super) steps: &'static [Step],
    pub(super) crop: Crop,
}

use Crop::{Between, Window};
use Step::{GiveFiles, OnPaper, Press, Write};

const PAGE: Picture =
    Picture { name: "", address: "group.html#/group", window: [720, 900], scale: 1.0, steps: &[], crop: Window };

const PROJECTOR: Picture = Picture { window: [1280, 720], scale: 0.5375, ..PAGE };

const SAMPLE: Step = Press(("button", "見本で試す"));
const SECTION: Step = Press(("button", "24人の課"));
const TO_TOPICS: Step = Press(("link", "テーマを選ぶ"));
const CHOOSE: Step = Press(("choice", "写真・地図・一覧"));
const TO_RUN: Step = Press(("link", "進める"));
const PRESENT: Step = Press(("button", "スクリーンに映す"));

/// Every picture, in the order of the manual.
pub(super) const PICTURES: [Picture; 10] = [
    Picture {
        name: "collect",
        steps: &[GiveFiles, Press(("fold", "一件ずつ見る"))],
        crop: Between(("heading", "読み込んだファイル"), ("item", "00000004")),
        ..PAGE
    },
    Picture {
        name: "refused",
        steps: &[GiveFiles],
        crop: Between(("heading", "読み込めなかったファイル"), ("item", "予定表")),
        ..PAGE
    },
    Picture {
        name: "distribution",
        steps: &[SAMPLE, SECTION, TO_TOPICS, CHOOSE],
        crop: Between(("topic", "写真・地図・一覧"), ("topic", "写真・地図・一覧")),
        ..PAGE
    },
    Picture {
        name: "plan",
        steps: &[SAMPLE, SECTION, TO_TOPICS, CHOOSE, TO_RUN],
        crop: Between(("button", "スクリーンに映す"), ("fold", "時間の配分")),
        ..PAGE
    },
    Picture {
        name: "needs",
        steps: &[SAMPLE, SECTION, TO_TOPICS, Press(("fold", "研修ニーズ"))],
        crop: Between(("caption", "スキルごとに"), ("row", "ネットワーク")),
        ..PAGE
    },
    Picture {
        name: "paper",
        window: [794, 1123],
        scale: 0.966,
        steps: &[TO_RUN, Press(("button", "進行表")), Press(("button", "印刷する")), OnPaper],
        crop: Between(("heading", "グループワーク 進行表"), ("row", "手元シートを黙読")),
        ..PAGE
    },
    Picture { name: "present-opening", steps: &[TO_RUN, PRESENT, Press(("button", "始める"))], ..PROJECTOR },
    Picture {
        name: "present-topic",
        steps: &[
            SAMPLE,
            SECTION,
            TO_TOPICS,
            CHOOSE,
            TO_RUN,
            PRESENT,
            Press(("button", "次へ")),
            Press(("button", "次へ")),
        ],
        ..PROJECTOR
    },
    Picture {
        name: "keep",
        steps: &[
            SAMPLE,
            SECTION,
            TO_TOPICS,
            CHOOSE,
            Press(("link", "残す・消す")),
            Write(("field", "すること"), "現場写真の名前の付け方をそろえて、係で試す"),
            Write(("field", "担当"), "庶務係"),
            Write(("field", "いつまでに"), "12月末"),
            Press(("choice", "自分たちでできる")),
        ],
        crop: Between(("heading", "決めた取組"), ("button", "セッションを保存")),
        ..PAGE
    },
    Picture {
        name: "few",
        steps: &[SAMPLE, Press(("button", "3人の係")), TO_TOPICS, Press(("fold", "表示しない項目"))],
        crop: Between(("fold", "表示しない項目"), ("topic", "表示しません")),
        ..PAGE
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{PICTURES, Step};

    #[test]
    fn every_picture_has_a_name_of_its_own() {
        let names: BTreeSet<&str> = PICTURES.iter().map(|picture| picture.name).collect();
        assert_eq!(names.len(), PICTURES.len());
        assert!(
            names.iter().all(|name| name.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-')),
            "{names:?}"
        );
    }

    #[test]
    fn every_thing_is_of_a_kind_that_the_stage_finds() {
        let stage = include_str!("../../pictures/stage.js");
        for picture in &PICTURES {
            let pressed = picture.steps.iter().filter_map(|step| match step {
                Step::Press(thing) | Step::Write(thing, _) => Some(*thing),
                Step::GiveFiles | Step::OpenOwn | Step::OnPaper => None,
            });
            let bounds = match picture.crop {
                super::Crop::Between(first, last) => vec![first, last],
                super::Crop::Window => Vec::new(),
            };
            for (kind, _) in pressed.chain(bounds) {
                assert!(stage.contains(&format!("    {kind}: \"")), "{}: {kind}", picture.name);
            }
        }
    }
}
