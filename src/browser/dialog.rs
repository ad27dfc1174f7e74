//! Modal dialogs: the `<dialog>` of an id, opened and closed.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// Opens the `<dialog>` of that id modally, or closes it; does nothing if it is so already.
pub fn set_dialog(id: &str, is_open: bool) {
    let dialog = super::dom::document().and_then(|document| document.get_element_by_id(id));
    let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) else { return };
    if is_open != dialog.open() {
        super::press::page_changed();
    }
    if is_open && !dialog.open() {
        dialog.show_modal().ok();
    } else if !is_open && dialog.open() {
        dialog.close();
    }
}
