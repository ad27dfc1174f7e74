//! The product's own table of persons, in its own Japanese words: what they answered and what they are told.

use std::sync::Arc;

use kagami::domain::assessment::answers::Answer;
use kagami::domain::assessment::recommendation::WhyNot;
use kagami::domain::catalog::{Rank, Skill, Tier};
use kagami::text::Lang;

use super::{NOT_APPLICABLE, UNSURE, at};
use crate::support::{Person, catalog};

/// A person of the rank and tier of those names, with the same answer to all but the skills of these names.
#[track_caller]
fn person(rank: &str, tier: &str, rest: Option<Answer>, skills: &[(&str, usize)]) -> Person {
    let rank = Rank::ALL.into_iter().find(|known| catalog().rank(*known).name.ja == rank).expect(rank);
    let tier = Tier::ALL.into_iter().find(|known| catalog().tier(*known).name.ja == tier).expect(tier);
    let id = |name: &str| {
        let skill = catalog().skills.iter().find(|skill| skill.name.ja == name);
        skill.unwrap_or_else(|| panic!("no skill {name}")).id.as_str()
    };
    let skills: Vec<_> = skills.iter().map(|(name, step)| (id(name), at(*step))).collect();
    Person::new(rank, tier, rest, &skills)
}

fn names<'a>(skills: impl Iterator<Item = &'a Arc<Skill>>) -> String {
    skills.map(|skill| skill.name.ja.as_str()).collect::<Vec<_>>().join("＋")
}

impl Person {
    /// 研修：skills of each candidate.
    fn told_candidates(&self) -> Vec<String> {
        let candidates = self.training.candidates.iter();
        let told = candidates.map(|candidate| {
            let skills = names(candidate.reasons.iter().map(|reason| &reason.skill));
            format!("{}：{skills}", candidate.course.name.ja)
        });
        told.collect()
    }

    /// What each of the tiers says, from the lowest.
    fn told_tiers(&self) -> Vec<String> {
        self.assessment.tiers.iter().map(|reading| (Lang::Ja.text().result.tier_state)(reading.state)).collect()
    }

    /// The skills whose fallbacks are shown.
    fn told_fallbacks(&self) -> String {
        let uncovered = &self.training.uncovered;
        assert!(uncovered.iter().all(|uncovered| !uncovered.skill.fallbacks.is_empty()));
        names(uncovered.iter().map(|uncovered| &uncovered.skill))
    }

    #[track_caller]
    fn is_told(&self, candidates: &[&str], tiers: &[&str], fallbacks: &str) {
        assert_eq!(self.told_candidates(), candidates);
        assert_eq!(self.told_tiers(), tiers);
        assert_eq!(self.told_fallbacks(), fallbacks);
    }
}

const AHEAD_1: &str = "これから伸ばす項目：1スキル";
const AHEAD_2: &str = "これから伸ばす項目：2スキル";
const HELD: &str = "例のスキルがそろっています";

#[test]
fn 係員_一般職員_security_step_1() {
    let person = person("係員", "一般職員", at(2), &[("ネットワーク、情報セキュリティ知識", 1)]);
    person.is_told(&["情報セキュリティ研修（基礎）：ネットワーク、情報セキュリティ知識"], &[AHEAD_1], "");
}

#[test]
fn 係員_一般職員_ict_step_0_and_oa_step_1() {
    let person = person("係員", "一般職員", at(2), &[("ICT知識", 0), ("OAスキル", 1)]);
    person.is_told(&[], &[AHEAD_2], "ICT知識＋OAスキル");
    let first = &person.training.others[0];
    assert_eq!(first.course.audience_text.ja, "全職員");
    let sentence = "対象は全職員です。受講の指示がある場合は、この結果にかかわらず受講してください。";
    assert_eq!(catalog().notices.course_for_all.ja, sentence);
}

#[test]
fn 管理職_一般職員_leader_step_0() {
    let person = person("管理職", "一般職員", at(2), &[("DX知識（リーダー向け）", 0)]);
    person.is_told(&["DXマインドアップ研修：DX知識（リーダー向け）"], &[AHEAD_1], "");
}

#[test]
fn 監督職_推進員_data_step_0_and_ui_step_1() {
    let person = person("監督職", "デジタル推進員", at(2), &[("データサイエンス", 0), ("UI・UXデザイン", 1)]);
    person.is_told(&["デジタルスキルアップ研修：データサイエンス＋UI・UXデザイン"], &[HELD, AHEAD_2], "");
}

#[test]
fn 監督職_推進員_oa_step_1_and_the_own_five_step_3() {
    let own = catalog().skills.iter().filter(|skill| skill.tier == Tier::Promoter);
    let skills: Vec<_> = own.map(|skill| (skill.name.ja.as_str(), 3)).chain([("OAスキル", 1)]).collect();
    assert_eq!(skills.len(), 6);
    let person = person("監督職", "デジタル推進員", at(2), &skills);
    person.is_told(&[], &[AHEAD_1, AHEAD_1], "OAスキル");
}

#[test]
fn 係員_一般職員_everything_unsure() {
    let person = person("係員", "一般職員", UNSURE, &[]);
    let tiers = ["回答がそろっていません（決められない7）"];
    person.is_told(&["情報セキュリティ研修（基礎）：ネットワーク、情報セキュリティ知識"], &tiers, "");
}

#[test]
fn 係員_高度専門人材_data_step_1() {
    let person = person("係員", "高度専門人材", at(2), &[("データサイエンス", 1)]);
    person.is_told(&[], &[HELD, AHEAD_1, AHEAD_1], "データサイエンス");
    let other = person.training.others.iter().find(|other| other.course.name.ja == "デジタルスキルアップ研修");
    let other = other.expect("the course stands under そのほかの研修");
    assert!(matches!(other.why[..], [WhyNot::Audience(_)]));
    let text = &Lang::Ja.text().training;
    let sentence = (text.not_audience)(&other.course.audience_text.ja);
    assert!(sentence.contains("デジタル推進員"), "{sentence}");
    let told = (text.whom_to_ask)(&catalog().contact.ja);
    assert!(told.contains("人事課・情報推進課に相談"), "{told}");
}

#[test]
fn 係員_一般職員_everything_not_applicable() {
    let person = person("係員", "一般職員", NOT_APPLICABLE, &[]);
    person.is_told(&[], &["今の業務に当てはまるスキルはありませんでした"], "");
    assert!(person.assessment.is_all_not_applicable);
    let sentence = Lang::Ja.text().result.all_not_applicable;
    assert!(sentence.contains("大切な回答"), "{sentence}");
}
