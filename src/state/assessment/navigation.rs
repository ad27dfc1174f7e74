//! Where buttons and keys lead among the questions.

use super::store::AssessmentStore;
use crate::domain::catalog::ItemId;
use crate::state::route::Route;

/// The route after a question: the next one, or the review.
#[must_use]
pub fn next(store: AssessmentStore, item: &ItemId) -> Route {
    neighbour(store, item, 1).unwrap_or(Route::Review)
}

/// The route before a question: the one before, or the start.
#[must_use]
pub fn previous(store: AssessmentStore, item: &ItemId) -> Route {
    neighbour(store, item, -1).unwrap_or(Route::Start)
}

fn neighbour(store: AssessmentStore, item: &ItemId, by: isize) -> Option<Route> {
    let questionnaire = store.questionnaire()?;
    let index = questionnaire.index_of(item)?.checked_add_signed(by)?;
    questionnaire.at(index).map(|question| Route::Assess(question.item.id.clone()))
}

/// Where 続きから答える leads: the first open question, or the review if none is open.
#[must_use]
pub fn resume(store: AssessmentStore) -> Route {
    store.first_unanswered().map_or(Route::Review, Route::Assess)
}

/// The first question.
#[must_use]
pub fn first(store: AssessmentStore) -> Route {
    let first =
        store.questionnaire().and_then(|questionnaire| questionnaire.at(0).map(|question| question.item.id.clone()));
    first.map_or(Route::Start, Route::Assess)
}
