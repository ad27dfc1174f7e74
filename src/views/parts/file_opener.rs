//! ファイルを開く: a native file input in the dress of a button.

use leptos::prelude::*;

use crate::browser::files::{PickedFile, picked};
use crate::text::Text;
use crate::views::element::{Child, Node, classed};

/// Hands on the picked file.
#[component]
pub fn FileOpener(
    /// The sentences.
    text: &'static Text,
    /// Called with the file.
    on_pick: Box<dyn Fn(PickedFile) + Send>,
) -> Node {
    let input = classed("input", "file-opener__input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("aria-describedby", "open-hint")
        .on("change", move |event| {
            if let Some(file) = picked(&event) {
                on_pick(file);
            }
        });
    classed("div", "file-opener")
        .with(classed("label", "file-opener__button button").with(input).with(text.start.open))
        .with(classed("p", "file-opener__hint").attr("id", "open-hint").with(text.start.open_hint))
        .view()
}
