//! One person's self-check: the answers, who is asked what, what the answers say, and which training could come next.

pub mod answers;
pub mod questionnaire;
pub mod evaluation;
pub mod summary;
pub mod recommendation;
