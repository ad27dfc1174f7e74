//! What the session may talk about, and in which order.
//!
//! Orders are worked out from distributions as they are shown, so they tell nothing that is hidden.

use std::sync::Arc;

use super::distribution::{Band, Distribution};
use crate::domain::catalog::{Catalog, Item, Rank, Subject};

/// One item to talk about.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// What it is about.
    pub subject: Subject,
    /// The item.
    pub item: Arc<Item>,
    /// What is shown of it.
    pub distribution: Distribution,
}

/// The orders of topics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopicOrder {
    /// 教え合える順
    Teaching,
    /// これから伸ばす人が多い順
    Ahead,
    /// 方針の順
    Policy,
}

/// How far people are apart: the ordinal variation of Blair and Lacy (Statistics of ordinal variation, Sociological
/// Methods & Research 28, 2000), taken at the one cut that matters for teaching each other, between step 1 and step 2:
/// 4·p·(1−p), where p is the share at or above it of those who chose a step. 0: all on one side; 1: half and half.
///
/// At this cut only, for two reasons. Two bands show it as well as four steps do, so the order does not depend on how
/// many people answered, and tells nothing that is hidden. And van der Eijk's agreement A, or the variation over all
/// cuts, is also high where some cannot do it yet and others can with help: there nobody teaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variation {
    low: u32,
    high: u32,
}

impl Variation {
    /// The variation of what is shown; `None` where nothing is shown.
    #[must_use]
    pub fn of(distribution: &Distribution) -> Option<Self> {
        Some(Self { low: distribution.band(Band::Low)?, high: distribution.band(Band::High)? })
    }

    /// In hundredths, rounded down: 0 to 100.
    #[must_use]
    pub fn hundredths(self) -> u32 {
        let steps = u64::from(self.low + self.high).max(1);
        let hundredths = 400 * u64::from(self.low) * u64::from(self.high) / (steps * steps);
        u32::try_from(hundredths).unwrap_or(100)
    }

    /// Whether this is larger than the other: `4·low·high / (low+high)²`, compared without a fraction.
    fn is_above(self, other: Self) -> bool {
        let parts = |variation: Self| {
            (
                u128::from(variation.low) * u128::from(variation.high),
                u128::from((variation.low + variation.high).max(1)).pow(2),
            )
        };
        let ((one, of_one), (two, of_two)) = (parts(self), parts(other));
        one * of_two > two * of_one
    }
}

/// Every topic with its distribution, in an order. Duties of 管理職 only if asked for. What shows nothing comes last,
/// equals in the policy's order.
#[must_use]
pub fn topics(
    catalog: &Catalog,
    order: TopicOrder,
    has_manager_duties: bool,
    distribution: &dyn Fn(&Item) -> Distribution,
) -> Vec<Topic> {
    let mut ordered: Vec<Topic> = Vec::new();
    let offered = |subject: &&Subject| has_manager_duties || !matches!(subject, Subject::Duty(Rank::Manager, _));
    for subject in catalog.subjects.iter().filter(offered) {
        for item in subject.items() {
            let topic = Topic { subject: subject.clone(), item: Arc::clone(item), distribution: distribution(item) };
            let after = ordered.iter().position(|other| comes_before(&topic, other, order)).unwrap_or(ordered.len());
            ordered.insert(after, topic);
        }
    }
    ordered
}

fn comes_before(one: &Topic, two: &Topic, order: TopicOrder) -> bool {
    match order {
        TopicOrder::Policy => false,
        TopicOrder::Ahead => one.distribution.band(Band::Low) > two.distribution.band(Band::Low),
        TopicOrder::Teaching => match (Variation::of(&one.distribution), Variation::of(&two.distribution)) {
            (Some(one), Some(two)) => one.is_above(two),
            (one, two) => one.is_some() && two.is_none(),
        },
    }
}
