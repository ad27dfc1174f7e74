//! What the result says to the eight persons of the product's table, as the page has it, and that it says every answer in the
//! words that were chosen. Which courses follow from which answers is proved in `recommendation`.

use std::collections::BTreeSet;
use std::sync::Arc;

use kagami::domain::assessment::answers::Answer;
use kagami::domain::assessment::questionnaire::Questionnaire;
use kagami::domain::catalog::{Rank, Tier};
use kagami::state::assessment::store::Outcome;
use kagami::state::folds::Folds;
use kagami::text::Lang;
use kagami::views::assessment::result_details::ResultDetails;
use leptos::prelude::*;

use crate::drawing::{html, words};
use crate::support::{Person, SCOPES, catalog, scope, step};

const SECURITY: &str = "情報セキュリティ研修（基礎）";
const MINDUP: &str = "DXマインドアップ研修";
const SKILLUP: &str = "デジタルスキルアップ研修";
const FOR_ALL: &str = "対象は全職員です。受講の指示がある場合は、この結果にかかわらず受講してください。";
const HELD_ABOVE: &str = "例のスキルがそろっていますより下の専門性のスキルも前提です：これから伸ばす項目：1スキル";
const UNSURE: Option<Answer> = Some(Answer::Unsure);
const NOT_APPLICABLE: Option<Answer> = Some(Answer::NotApplicable);

fn at(number: usize) -> Option<Answer> {
    Some(step(number))
}

/// The parts of a result below its first screen.
struct Details(String);

impl Details {
    fn of(person: Person) -> Self {
        let questionnaire = Arc::new(Questionnaire::of(catalog(), person.scope));
        let Person { answers, assessment, training, .. } = person;
        let outcome = Outcome { questionnaire, answers, assessment, training };
        Self(html(move || view! { <ResultDetails catalog=catalog() outcome folds=Folds::new() lang=Lang::Ja /> }))
    }

    /// The part under a heading.
    #[track_caller]
    fn part(&self, heading: &str) -> &str {
        let is_it = |part: &&str| part.contains(&format!(">{heading}</h2>"));
        let part = self.0.split("<section").find(is_it);
        part.unwrap_or_else(|| panic!("no {heading} in {}", self.0))
    }

    /// The courses or skills that have a card in a part, in order.
    #[track_caller]
    fn cards(&self, heading: &str) -> Vec<String> {
        self.part(heading)
            .split("<article")
            .skip(1)
            .map(|card| words(card.split_once("</h3>").unwrap().0))
            .map(own)
            .collect()
    }

    #[track_caller]
    fn read(&self, heading: &str) -> String {
        words(self.part(heading))
    }

    /// What the ladder says from under the heading of a tier on.
    #[track_caller]
    fn rung(&self, tier: &str) -> String {
        let all = self.read("専門性のスキル");
        let heading = format!("方針が{tier}に例示するスキル");
        all.split_once(&heading).unwrap_or_else(|| panic!("no {heading} in {all}")).1.trim().to_owned()
    }

    #[track_caller]
    fn expect(&self, candidates: &[&str], others: &[&str], uncovered: &[&str], rungs: &[(&str, &str)]) {
        assert_eq!(self.cards("研修の候補"), candidates);
        assert_eq!(self.cards("そのほかの研修"), others);
        assert_eq!(self.cards("方針の例に研修が載っていないスキル"), uncovered);
        for (tier, state) in rungs {
            assert!(self.rung(tier).starts_with(state), "{tier}: {}", self.rung(tier));
        }
    }
}

/// A heading without what stands of its tag before it.
fn own(heading: String) -> String {
    heading.rsplit_once('>').map_or(heading.clone(), |(_, text)| text.to_owned())
}

#[test]
fn a_candidate_says_its_facts_the_own_answer_and_whose_goal_it_is() {
    let details = Details::of(Person::new(Rank::Staff, Tier::General, at(2), &[("security-knowledge", at(1))]));
    details.expect(&[SECURITY], &[MINDUP, SKILLUP], &[], &[("一般職員", "これから伸ばす項目：1スキル")]);
    let reason = details.read("研修の候補");
    let told = ["全職員", "e-ラーニング", "4.1.3", "かがみの目安", "ネットワーク、情報セキュリティ知識：本人の回答は"];
    for words in told.into_iter().chain(["実施の有無・時期は人事課の案内を確認"]) {
        assert!(reason.contains(words), "the candidate does not say “{words}”: {reason}");
    }
}

#[test]
fn skills_without_a_course_get_other_ways_and_the_course_for_all_keeps_its_sentence() {
    let details = Details::of(Person::new(Rank::Staff, Tier::General, at(2), &[("ict", at(0)), ("oa", at(1))]));
    let all = [SECURITY, MINDUP, SKILLUP];
    details.expect(&[], &all, &["ICT知識", "OAスキル"], &[("一般職員", "これから伸ばす項目：2スキル")]);
    assert!(details.read("研修の候補").contains("今の回答から候補になる研修はありません。"));
    let ways = details.read("方針の例に研修が載っていないスキル");
    assert!(ways.contains("4.1.2") && ways.contains("4.1.4"), "the ways name their clauses: {ways}");
    let others = details.read("そのほかの研修");
    assert_eq!(others.matches(FOR_ALL).count(), 1, "only the course for all says it: {others}");
}

#[test]
fn a_manager_who_has_not_heard_of_leading_gets_the_mind_up_course() {
    let details = Details::of(Person::new(Rank::Manager, Tier::General, at(2), &[("dx-leader", at(0))]));
    details.expect(&[MINDUP], &[SECURITY, SKILLUP], &[], &[("一般職員", "これから伸ばす項目：1スキル")]);
    assert!(details.read("研修の候補").contains("DX知識（リーダー向け）"));
}

#[test]
fn a_promoter_under_in_two_skills_gets_their_course_once_naming_both() {
    let low = [("data-science", at(0)), ("ui-ux", at(1))];
    let details = Details::of(Person::new(Rank::Supervisor, Tier::Promoter, at(2), &low));
    let rungs = [
        ("一般職員", "例のスキルがそろっています"),
        ("デジタル推進員", "これから伸ばす項目：2スキル"),
        ("高度専門人材", "おたずねしていません"),
    ];
    details.expect(&[SKILLUP], &[SECURITY, MINDUP], &[], &rungs);
    let reason = details.read("研修の候補");
    for skill in ["データサイエンス", "UI・UXデザイン"] {
        assert!(reason.contains(&format!("{skill}：本人の回答は")), "{skill}: {reason}");
    }
}

#[test]
fn a_promoter_at_the_top_of_the_own_skills_still_needs_those_below() {
    let own = ["improve-section", "security-section", "operate-section", "data-science", "ui-ux"];
    let skills: Vec<_> = own.into_iter().map(|skill| (skill, at(3))).chain([("oa", at(1))]).collect();
    let details = Details::of(Person::new(Rank::Supervisor, Tier::Promoter, at(2), &skills));
    let rungs = [("一般職員", "これから伸ばす項目：1スキル"), ("デジタル推進員", HELD_ABOVE)];
    details.expect(&[], &[SECURITY, MINDUP, SKILLUP], &["OAスキル"], &rungs);
}

#[test]
fn one_who_cannot_decide_anything_gets_the_course_for_everyone() {
    let details = Details::of(Person::new(Rank::Staff, Tier::General, UNSURE, &[]));
    let state = "回答がそろっていません（決められない7）";
    details.expect(&[SECURITY], &[MINDUP, SKILLUP], &[], &[("一般職員", state)]);
    assert!(details.read("研修の候補").contains("本人の回答は「どれか決められない」です。"));
}

#[test]
fn a_specialist_is_told_that_the_skill_up_course_is_for_promoters_and_whom_to_ask() {
    let details = Details::of(Person::new(Rank::Staff, Tier::Specialist, at(2), &[("data-science", at(1))]));
    let rungs = [("デジタル推進員", "これから伸ばす項目：1スキル"), ("高度専門人材", HELD_ABOVE)];
    details.expect(&[], &[SECURITY, MINDUP, SKILLUP], &["データサイエンス"], &rungs);
    let told = details.read("そのほかの研修");
    let (_, skillup) = told.split_once(SKILLUP).unwrap();
    assert!(skillup.contains("方針の例では、対象はデジタル推進員です。"), "{skillup}");
    assert!(skillup.contains("受けてみたい場合は、人事課・情報推進課に相談できます。"), "{skillup}");
    let ways = details.read("方針の例に研修が載っていないスキル");
    assert!(ways.contains("デジタルスキルアップ研修が載っていますが、対象はデジタル推進員です。"), "{ways}");
}

#[test]
fn one_to_whom_nothing_applies_is_proposed_nothing_and_the_skills_are_told_apart() {
    let details = Details::of(Person::new(Rank::Staff, Tier::General, NOT_APPLICABLE, &[]));
    let state = "今の業務に当てはまるスキルはありませんでした";
    details.expect(&[], &[SECURITY, MINDUP, SKILLUP], &[], &[("一般職員", state)]);
    assert!(!words(&details.0).contains("未回答0"));
    assert!(details.read("専門性のスキル").contains("今の業務に当てはまらないスキル：6（数えていません）"));
}

#[test]
fn others_than_managers_are_told_why_the_leader_part_is_not_asked() {
    let skills = |rank| Details::of(Person::new(rank, Tier::General, at(2), &[])).read("専門性のスキル");
    let (staff, manager) = (skills(Rank::Staff), skills(Rank::Manager));
    assert!(staff.contains("DX知識（リーダー向け）") && staff.contains("おたずねしていないスキル"), "{staff}");
    for words in [&staff, &manager] {
        assert!(words.contains("本アプリの解釈"), "{words}");
    }
    assert!(!manager.contains("おたずねしていないスキル"), "{manager}");
}

#[test]
fn every_answer_stands_in_the_words_that_were_chosen() {
    let mixed = [at(2), at(1), at(3), at(0), NOT_APPLICABLE, UNSURE, at(1)];
    for (rank, tier) in SCOPES {
        let scope = scope(rank, tier);
        let asked = Questionnaire::of(catalog(), scope).questions;
        let answers = asked
            .iter()
            .zip(mixed.iter().cycle())
            .map(|(question, answer)| (question.item.id.clone(), answer.unwrap()));
        let page = words(&Details::of(Person::with(scope, answers.collect())).0);
        let mut anchors = BTreeSet::new();
        for (question, answer) in asked.iter().zip(mixed.iter().cycle()) {
            let item = &question.item;
            anchors.extend(item.anchors.iter().map(|anchor| Lang::Ja.of(&anchor.text)));
            let Some(Answer::Step(step)) = answer else { continue };
            let chosen = Lang::Ja.of(&item.anchor(*step).text);
            assert!(page.contains(chosen), "{chosen} was chosen for {}", Lang::Ja.of(&item.stem));
        }
        for general in asked.iter().flat_map(|question| question.item.scale.steps.iter().map(|step| Lang::Ja.of(step)))
        {
            let is_own = anchors.iter().any(|anchor| anchor.contains(general));
            assert!(is_own || !page.contains(general), "{general} is the scale's general word");
        }
    }
}
