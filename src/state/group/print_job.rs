//! Which sheet is being printed. A sheet is on the page only during that time.

use leptos::prelude::*;

use crate::browser::{print, timer};
use crate::domain::catalog::{Rank, Tier};
use crate::state::ui::Ui;

/// A kind of sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// 進行表（台本つき）
    Agenda,
    /// 約束のカード
    Rules,
    /// テーマのシート
    Topics,
    /// 取組の記入用紙
    Worksheet,
    /// 一枚の報告（名前なし）
    Report,
    /// 質問票
    Questionnaire,
    /// 大きな字の質問票
    LargeQuestionnaire,
}

impl Sheet {
    /// Every sheet, in the order in which a session needs them.
    pub const ALL: [Self; 7] = [
        Self::Agenda,
        Self::Rules,
        Self::Topics,
        Self::Worksheet,
        Self::Report,
        Self::Questionnaire,
        Self::LargeQuestionnaire,
    ];
}

/// The sheet that is being printed, and what the print menu has chosen.
#[derive(Clone, Copy, Debug)]
pub struct PrintJob {
    sheet: RwSignal<Option<Sheet>>,
    /// The sheet that was asked for.
    pub asked: RwSignal<Sheet>,
    /// The rank for which the questionnaire is.
    pub rank: RwSignal<Rank>,
    /// The tier for which it is.
    pub tier: RwSignal<Tier>,
}

impl Default for PrintJob {
    fn default() -> Self {
        Self::new()
    }
}

impl PrintJob {
    /// Nothing is printed; the first sheet is chosen.
    #[must_use]
    pub fn new() -> Self {
        Self {
            sheet: RwSignal::new(None),
            asked: RwSignal::new(Sheet::Agenda),
            rank: RwSignal::new(Rank::Staff),
            tier: RwSignal::new(Tier::General),
        }
    }

    /// From now on the group session prints as a report where no sheet was asked for.
    pub fn listen(self, ui: Ui) {
        print::on_print(
            move || {
                if self.sheet.get_untracked().is_none() && ui.route_untracked().is_group() {
                    self.sheet.set(Some(Sheet::Report));
                }
            },
            move || self.sheet.set(None),
        );
    }

    /// The sheet that is printed.
    #[must_use]
    pub fn sheet(self) -> Option<Sheet> {
        self.sheet.get()
    }

    /// Prints the sheet that was asked for.
    pub fn print(self) {
        self.sheet.set(Some(self.asked.get_untracked()));
        timer::later(Box::new(|| {
            print::print();
        }));
    }
}
