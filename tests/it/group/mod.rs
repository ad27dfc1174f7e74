//! The group session: which files count, what may be shown of few people, and what is talked about first.

mod intake;
mod publication;
mod content;
mod newcomers;
mod agenda;
mod recovery;
mod sample_data;
mod slides;
mod suppression;
mod topics;

use kagami::domain::assessment::answers::{Answer, Answers};
use kagami::domain::assessment::questionnaire::Questionnaire;
use kagami::domain::catalog::{ItemId, Purpose, Rank, Tier};
use kagami::domain::files::{AssessmentId, Month, Submission};
use kagami::domain::group::GroupContent;

use crate::support::{catalog, scope};

/// The part of the built-in content for the session.
pub(crate) fn content() -> GroupContent {
    GroupContent::built_in(catalog()).unwrap().unwrap()
}

/// A submission for group work whose id is made of a number.
pub(crate) fn submission(number: u128, rank: Rank, tier: Tier, answers: Answers) -> Submission {
    Submission {
        catalog: catalog().reference.clone(),
        id: AssessmentId::from_random(number.to_be_bytes()),
        revision: 7,
        month: Month::parse("2026-11").unwrap(),
        rank,
        tier,
        name: None,
        purpose: Purpose::GroupWork,
        answers,
        kept: Vec::new(),
    }
}

/// A person who gives the same answer to everything asked.
pub(crate) fn uniform(number: u128, rank: Rank, tier: Tier, answer: Answer) -> Submission {
    let asked = Questionnaire::of(catalog(), scope(rank, tier)).questions;
    submission(number, rank, tier, asked.into_iter().map(|question| (question.item.id.clone(), answer)).collect())
}

/// An item that everyone is asked.
pub(crate) fn oa() -> ItemId {
    ItemId::new("item-oa")
}
