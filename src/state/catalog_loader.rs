//! Loads the content: the data block of the page if there is one, else what is built in. It lives as long as the page.

use crate::browser::dom;
use crate::domain::catalog::{Catalog, CatalogProblem};
use crate::domain::group::GroupContent;

/// Id of the data block with which a city replaces the content.
const DATA_BLOCK: &str = "kagami-catalog";

/// The content: the data block of the page if there is one, else what is built in. It lives as long as the page.
pub fn load_catalog() -> Result<&'static Catalog, CatalogProblem> {
    if dom::count(&format!("[id={DATA_BLOCK}]")) > 1 {
        return Err(CatalogProblem::TwoBlocks);
    }
    let block = dom::data_block(DATA_BLOCK);
    let catalog = block.map_or_else(Catalog::built_in, |block| Catalog::parse(block.as_bytes()));
    catalog.map(|catalog| &*Box::leak(Box::new(catalog)))
}

/// The content's part for the group session, from the same data block or what is built in.
pub fn load_group(catalog: &Catalog) -> Result<&'static GroupContent, GroupProblem> {
    let part = match dom::data_block(DATA_BLOCK) {
        Some(block) => GroupContent::parse(block.as_bytes(), catalog),
        None => GroupContent::built_in(catalog),
    };
    let part = part.map_err(GroupProblem::Content)?.ok_or(GroupProblem::NoPart)?;
    Ok(&*Box::leak(Box::new(part)))
}

/// Why there is no content for a group session.
#[derive(Clone, Debug, thiserror::Error)]
pub enum GroupProblem {
    /// The content has faults.
    #[error("{0}")]
    Content(CatalogProblem),
    /// The content has no part for it.
    #[error("no part for a group session")]
    NoPart,
}
