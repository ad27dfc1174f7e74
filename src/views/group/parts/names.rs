//! What things of a session are called: an item, a part of the agenda, a step of the page, who decides.

use crate::domain::catalog::ItemId;
use crate::domain::group::{Action, PlanPart};
use crate::state::group::store::GroupSession;
use crate::state::route::GroupStep;
use crate::text::Lang;

/// What an item asks; its id where the content does not have it.
pub fn stem(item: &ItemId, group_session: GroupSession, lang: Lang) -> &str {
    group_session.catalog.item(item).map_or_else(|| item.as_str(), |item| lang.of(&item.stem))
}

/// The name of a part of the agenda.
pub fn part_name(part: &PlanPart, lang: Lang) -> String {
    part.name.clone().unwrap_or_else(|| lang.of(&part.own.name).to_owned())
}

/// Who can see to an action, in words; empty if that was not chosen.
pub fn kind_name(action: &Action, lang: Lang) -> &'static str {
    action.kind.map_or("", |kind| lang.group_text().session.kind(kind))
}

/// The name of a step of the session.
pub fn step_name(step: GroupStep, lang: Lang) -> &'static str {
    lang.group_text().steps.get(step.index()).copied().unwrap_or_default()
}
