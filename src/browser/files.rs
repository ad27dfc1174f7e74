//! Files that a person picks or saves. Nothing is read before its size is known, and nothing is sent anywhere.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

/// A file that a person picked; not read yet.
#[derive(Clone, Debug)]
pub struct PickedFile(File);

/// The file picked in the input that this event is from. The input is emptied, so that the same file may be picked
/// again.
#[must_use]
pub fn picked(event: &Event) -> Option<PickedFile> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(PickedFile(file))
}

impl PickedFile {
    /// Its name, without a folder.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "File sizes are whole and positive.")]
    pub fn size(&self) -> u64 {
        self.0.size() as u64
    }

    /// Its bytes; `None` if the browser cannot read it.
    pub async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}

/// Hands a text to the browser's downloads under that name. False where the browser refuses.
pub fn save(name: &str, text: &str) -> bool {
    try_save(name, text).is_some()
}

fn try_save(name: &str, text: &str) -> Option<()> {
    let parts = Array::of1(&JsValue::from_str(text));
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = super::page::window()?.document()?;
    let link = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The URL stays valid until the page closes: revoking it at once cancels the download in some browsers.
    Some(())
}
