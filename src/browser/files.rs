//! Files that a person picks or saves. Nothing is read before its size is known, and nothing is sent anywhere.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Element, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url,
};

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

/// All files picked in the input that this event is from, which is emptied.
#[must_use]
pub fn all_picked(event: &Event) -> Vec<PickedFile> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// Calls back with what is dropped anywhere on the page, for as long as it is open: no file at all where something else
/// was dropped, such as a link. That the browser leaves the page for a file is kept off by the script in the page itself.
pub fn on_drop(call: impl Fn(Vec<PickedFile>) + 'static) {
    super::dom::listen("drop", move |event| {
        let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        let files = listed(transfer.and_then(|transfer| transfer.files()));
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is_in_field = target.is_some_and(|target| target.matches("input[type=text], textarea").unwrap_or_default());
        // A text that is dragged into a field is the field's.
        if !files.is_empty() || !is_in_field {
            call(files);
        }
    });
}

fn listed(files: Option<FileList>) -> Vec<PickedFile> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|place| files.get(place)).map(PickedFile).collect()
}

/// The bytes of several files at a time, in their order; `None` for each that the browser cannot read.
pub async fn bytes_of(files: &[PickedFile]) -> Vec<Option<Vec<u8>>> {
    let reading: Array = files.iter().map(|file| file.0.array_buffer()).collect();
    let Ok(settled) = JsFuture::from(js_sys::Promise::all_settled(&reading)).await else {
        return vec![None; files.len()];
    };
    let bytes = |result: JsValue| {
        let buffer = js_sys::Reflect::get(&result, &"value".into()).ok().filter(|value| !value.is_undefined());
        buffer.map(|buffer| Uint8Array::new(&buffer).to_vec())
    };
    Array::from(&settled).iter().map(bytes).collect()
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
    save_as(name, text, "application/json")
}

/// The same for a file of another kind.
pub fn save_as(name: &str, text: &str, kind: &str) -> bool {
    try_save(name, text, kind).is_some()
}

fn try_save(name: &str, text: &str, mime: &str) -> Option<()> {
    let parts = Array::of1(&JsValue::from_str(text));
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = super::dom::window()?.document()?;
    let link = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The URL stays valid until the page closes: revoking it at once cancels the download in some browsers.
    Some(())
}
