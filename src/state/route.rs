//! The routes of the app, as they stand in the hash of the address.
//!
//! An unknown hash is a route of its own: a page with a way home.

use crate::domain::catalog::ItemId;
use crate::domain::files::AssessmentId;

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
    /// `#/group`: the group session. On the site a page of its own.
    Group,
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
        match path.strip_prefix('/').unwrap_or(path).trim_end_matches('/') {
            "" => Self::Start,
            "review" => Self::Review,
            "result" => Self::Result,
            "about" => Self::About,
            "group" => Self::Group,
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
        matches!(self, Self::Group | Self::Present)
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
            Self::Group => "#/group".to_owned(),
            Self::Present => "#/group/present".to_owned(),
        }
    }
}
