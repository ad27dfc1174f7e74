//! The routes of the app, as they stand in the hash of the address.
//!
//! An unknown hash is a route of its own: a page with a way home.

use crate::domain::catalog::ItemId;
use crate::domain::files::AssessmentId;

/// A step of the group session. One goes through them in this order, or in any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupStep {
    /// `#/group`: 準備
    Prepare,
    /// `#/group/collect`: 集める
    Collect,
    /// `#/group/topics`: テーマを選ぶ
    Topics,
    /// `#/group/run`: 進める
    Run,
    /// `#/group/close`: 残す・消す
    Close,
}

impl GroupStep {
    /// Every step in its order.
    pub const ALL: [Self; 5] = [Self::Prepare, Self::Collect, Self::Topics, Self::Run, Self::Close];

    /// Its place, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Prepare => 0,
            Self::Collect => 1,
            Self::Topics => 2,
            Self::Run => 3,
            Self::Close => 4,
        }
    }

    /// What its address ends in.
    const fn path(self) -> &'static str {
        match self {
            Self::Prepare => "group",
            Self::Collect => "group/collect",
            Self::Topics => "group/topics",
            Self::Run => "group/run",
            Self::Close => "group/close",
        }
    }
}

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`
    Start,
    /// `#/assess/{item}`
    Assess(ItemId),
    /// `#/review`
    Review,
    /// `#/result`
    Result,
    /// `#/result/{id}`: the result of an earlier check, to be read.
    Earlier(AssessmentId),
    /// `#/about`
    About,
    /// `#/group` and below: a step of the group session. On the site a page of its own.
    Group(GroupStep),
    /// `#/group/present`: what everyone in the room sees.
    Present,
    /// Anything else.
    Unknown,
}

impl Route {
    /// The route of a hash, with or without its `#`.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let path = path.strip_prefix('/').unwrap_or(path).trim_end_matches('/');
        if let Some(step) = GroupStep::ALL.into_iter().find(|step| step.path() == path) {
            return Self::Group(step);
        }
        match path {
            "" => Self::Start,
            "review" => Self::Review,
            "result" => Self::Result,
            "about" => Self::About,
            "group/present" => Self::Present,
            other => match other.split_once('/') {
                Some(("assess", item)) if !item.is_empty() && !item.contains('/') => Self::Assess(ItemId::new(item)),
                Some(("result", id)) => AssessmentId::parse(id).map_or(Self::Unknown, Self::Earlier),
                _ => Self::Unknown,
            },
        }
    }

    /// Whether it is the group session's.
    #[must_use]
    pub fn is_group(&self) -> bool {
        matches!(self, Self::Group(_) | Self::Present)
    }

    /// The hash of the route, with its `#`.
    #[must_use]
    pub fn href(&self) -> String {
        match self {
            Self::Start | Self::Unknown => "#/".to_owned(),
            Self::Assess(item) => format!("#/assess/{}", item.as_str()),
            Self::Review => "#/review".to_owned(),
            Self::Result => "#/result".to_owned(),
            Self::Earlier(id) => format!("#/result/{}", id.text()),
            Self::About => "#/about".to_owned(),
            Self::Group(step) => ["#/", step.path()].concat(),
            Self::Present => "#/group/present".to_owned(),
        }
    }
}
