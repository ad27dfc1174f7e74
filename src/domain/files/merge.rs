//! Two copies of one record become one that has everything of both.
//!
//! Whatever the order in which copies meet, and however often, the same record comes out: for each part the change with
//! the higher revision counts, and where two windows changed the same part at once the greater value. So no window and no
//! store needs to know of the others.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::personal::{KeptAnswer, SavedAssessment};
use super::record::{Entry, EntryKey, Kept, Marks, Record};
use crate::domain::assessment::answers::Answer;
use crate::domain::catalog::ItemId;

impl Record {
    /// What two copies are together.
    #[must_use]
    pub fn joined(mut self, other: Self) -> Self {
        self.revision = self.revision.max(other.revision);
        for (key, theirs) in other.entries {
            let entry = match self.entries.remove(&key) {
                Some(ours) => joined(ours, theirs),
                None => theirs,
            };
            self.entries.insert(key, entry);
        }
        self
    }

    /// Joins a copy of which this one knew nothing while it changed, so that the check worked on here stays the last.
    pub fn take_in(&mut self, other: Self) {
        let here: Vec<EntryKey> = self.here().into_iter().map(|(key, _)| key).collect();
        *self = std::mem::take(self).joined(other);
        self.put_last(&here);
    }
}

fn joined(ours: Entry, theirs: Entry) -> Entry {
    match (ours, theirs) {
        (Entry::Kept(ours), Entry::Kept(theirs)) => Entry::Kept(Box::new(kept(*ours, *theirs))),
        _ => Entry::Discarded,
    }
}

fn kept(ours: Kept, theirs: Kept) -> Kept {
    if ours == theirs {
        return ours;
    }
    let place = |kept: &Kept| {
        let at = kept.replaced.as_ref().map(|at| at.as_str().to_owned());
        (kept.placed, kept.replaced.is_none(), at, kept.whole)
    };
    let order = place(&ours).cmp(&place(&theirs));
    let Kept { placed, ref replaced, whole, .. } = *if order.is_lt() { &theirs } else { &ours };
    // A day counts only for the place it was noted of; of two days the earlier.
    let overdue = match order {
        Ordering::Less => theirs.overdue.clone(),
        Ordering::Equal => ours.overdue.iter().chain(&theirs.overdue).min().cloned(),
        Ordering::Greater => ours.overdue.clone(),
    };
    let mut marks = Marks {
        scope: ours.marks.scope.max(theirs.marks.scope),
        finished: ours.marks.finished.max(theirs.marks.finished),
        items: ours.marks.items.clone(),
    };
    for (item, revision) in &theirs.marks.items {
        marks.items.insert(item.clone(), ours.mark(item).max(*revision));
    }
    Kept { placed, replaced: replaced.clone(), whole, overdue, assessment: assessment(&ours, &theirs), marks }
}

fn assessment(ours: &Kept, theirs: &Kept) -> SavedAssessment {
    let (a, b) = (&ours.assessment, &theirs.assessment);
    let scope =
        |kept: &Kept| (kept.marks.scope, kept.assessment.rank, kept.assessment.tier, kept.assessment.section_head);
    let (_, rank, tier, section_head) = scope(ours).max(scope(theirs));
    let finished = |kept: &Kept| (kept.marks.finished, kept.assessment.finished.clone());
    let content = |assessment: &SavedAssessment| {
        (assessment.revision, assessment.catalog.version, assessment.catalog.digest.clone())
    };
    let mut joined = SavedAssessment {
        id: a.id,
        revision: a.revision.max(b.revision),
        begun: a.begun.clone().min(b.begun.clone()),
        finished: finished(ours).max(finished(theirs)).1,
        rank,
        tier,
        section_head,
        catalog: if content(a) >= content(b) { a.catalog.clone() } else { b.catalog.clone() },
        answers: [].into_iter().collect(),
        kept: Vec::new(),
        handed_over: a.handed_over.clone().max(b.handed_over.clone()),
    };
    let mut items = BTreeSet::new();
    items.extend(a.items().chain(b.items()));
    for item in items {
        match ours.marked_answer(item).max(theirs.marked_answer(item)).1 {
            Some((answer, None)) => joined.answers.set(item.clone(), answer),
            Some((answer, Some(catalog_version))) => {
                joined.kept.push(KeptAnswer { item: item.clone(), answer, catalog_version });
            }
            None => {}
        }
    }
    joined
}

impl Kept {
    fn mark(&self, item: &ItemId) -> u32 {
        self.marks.items.get(item).copied().unwrap_or_default()
    }

    /// The answer to an item, if there is one, and when it became so.
    fn marked_answer(&self, item: &ItemId) -> (u32, Option<(Answer, Option<u32>)>) {
        (self.mark(item), self.assessment.any_answer(item))
    }
}
