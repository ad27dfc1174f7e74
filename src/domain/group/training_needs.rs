//! 研修ニーズ: how many people have a skill still ahead of them, beside the courses of the policy's example.
//!
//! One row per skill. The table circulates, so each row holds to the threshold of what circulates.

use super::distribution::{Distribution, Shown};
use super::suppression::{Level, Thresholds};
use crate::domain::catalog::{Catalog, ItemId, Step};

/// One skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Place of the skill in the catalogue.
    pub skill: usize,
    /// How many are ahead; `None` where too few people answered.
    pub people: Option<People>,
    /// Places of the courses that give it; none where the policy's example leaves it out.
    pub courses: Vec<usize>,
}

/// People by where they stand with a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// Under the required step.
    pub ahead: u32,
    /// With any answer.
    pub answered: u32,
}

/// The needs, skill by skill in the policy's order. A skill with several items counts by the item that most people have
/// ahead of them: how many have any of them ahead would need answers side by side, which nothing shows.
#[must_use]
pub fn needs(catalog: &Catalog, thresholds: &Thresholds, distribution: &dyn Fn(&ItemId) -> Distribution) -> Vec<Need> {
    let rows = catalog.skills.iter().enumerate().map(|(index, skill)| {
        let people: Option<Vec<People>> =
            skill.items.iter().map(|item| people(&distribution(&item.id), skill.required, thresholds)).collect();
        let courses = catalog.courses.iter().enumerate().filter(|(_, course)| course.skills.contains(&skill.id));
        Need {
            skill: index,
            people: people.and_then(|all| all.into_iter().max_by_key(|people| people.ahead)),
            courses: courses.map(|(course, _)| course).collect(),
        }
    });
    rows.collect()
}

fn people(distribution: &Distribution, required: Step, thresholds: &Thresholds) -> Option<People> {
    let Shown::Exact(counts) = distribution.shown else { return None };
    let may_circulate = thresholds.for_circulation().level(distribution.people) == Level::Exact;
    let ahead = counts.iter().take(required.index()).sum();
    may_circulate.then_some(People { ahead, answered: distribution.people })
}
