//! What leaves the room of a session: distributions under the threshold for what circulates, and back from a file.
//!
//! It is made from what the screen shows, never from the counts behind it.

use std::collections::BTreeSet;

use super::distribution::{Distribution, Hidden, Shown};
use super::intake::{Fate, Group};
use super::publication::Publication;
use super::suppression::{Level, Thresholds};
use super::{Member, SavedDistribution};
use crate::domain::catalog::{ItemId, Purpose};

/// What may circulate of an item's distribution: what is shown, where enough people answered for that.
#[must_use]
pub fn circulating(distribution: &Distribution, thresholds: &Thresholds) -> Option<Shown> {
    let may = thresholds.for_circulation().level(distribution.people) != Level::Nothing;
    (may && !matches!(distribution.shown, Shown::Hidden(_))).then_some(distribution.shown)
}

/// The same as it is saved.
#[must_use]
pub fn saved(item: &ItemId, distribution: &Distribution, thresholds: &Thresholds) -> Option<SavedDistribution> {
    let (item, people) = (item.clone(), distribution.people);
    match circulating(distribution, thresholds)? {
        Shown::Exact([zero, one, two, three, not_applicable, unsure]) => {
            Some(SavedDistribution { item, people, steps: vec![zero, one, two, three], not_applicable, unsure })
        }
        Shown::Bands { low, high, not_applicable, unsure } => {
            Some(SavedDistribution { item, people, steps: vec![low, high], not_applicable, unsure })
        }
        Shown::Hidden(_) => None,
    }
}

/// An item of which a saved session says nothing.
pub const UNSAVED: Distribution = Distribution { people: 0, shown: Shown::Hidden(Hidden::Unsaved) };

/// A saved distribution as it is shown again.
#[must_use]
pub fn restored(saved: &SavedDistribution) -> Distribution {
    let SavedDistribution { people, not_applicable, unsure, .. } = *saved;
    let shown = match *saved.steps.as_slice() {
        [zero, one, two, three] => Shown::Exact([zero, one, two, three, not_applicable, unsure]),
        [low, high] => Shown::Bands { low, high, not_applicable, unsure },
        _ => return UNSAVED,
    };
    Distribution { people, shown }
}

/// The submissions of a group, each with the newcomers among whom it came into the distributions: the one that counts,
/// and the very one that the distributions hold, whatever arrived with the same id since. Of others nothing is kept.
#[must_use]
pub fn members(group: &Group, publication: &Publication) -> Vec<Member> {
    let mut held = BTreeSet::new();
    let one = |(taken, fate): (&super::Taken, Fate)| {
        let submission = &taken.submission;
        // Two files of the same content are one.
        let batch = publication.batch(submission).filter(|_| held.insert(submission.id));
        let is_kept = fate == Fate::Counted || batch.is_some();
        is_kept.then(|| Member { batch, submission: submission.clone() })
    };
    group.fates().filter_map(one).collect()
}

/// The group and the distributions as they were: the same people come in together again, so that no two pictures of
/// one session differ by fewer people than before.
#[must_use]
pub fn reopened(members: &[Member], purpose: Purpose, thresholds: Thresholds) -> (Group, Publication) {
    let (mut group, mut publication) = (Group::new(purpose), Publication::new(thresholds));
    let batches: BTreeSet<u32> = members.iter().filter_map(|member| member.batch).collect();
    let take = |group: &mut Group, batch: Option<u32>| {
        let some = members.iter().filter(|member| member.batch == batch);
        group.take(some.map(|member| (member.submission.file_name(), member.submission.clone())).collect());
    };
    for batch in batches {
        take(&mut group, Some(batch));
        publication.take(&group);
    }
    take(&mut group, None);
    (group, publication)
}
