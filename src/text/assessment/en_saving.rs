//! Where the answers are, in English.

use super::Saving;

pub(super) const SAVING: Saving = Saving {
    saved: "Saved on this device",
    memory: "Until this page is closed (on this page only)",
    failed: "Not saved",
    blocked: "This browser does not allow saving. Your answers are on this page only. You can answer to the end, but save your personal file before you close it.",
    emptied: "The answers that were saved in this browser are gone. They are still on this page, and all of them are saved again when you answer next.",
    again: "Your answers can be saved again. All answers so far are saved.",
    full: "The browser's storage is full and your answers are not being saved. They are on this page. Save your personal file before you close it.",
    unreadable: "Your earlier record could not be read. It was not deleted. You can begin anew.",
    unreadable_title: "A record that could not be read",
    shared_elsewhere: "“Others use this device too” was chosen in another window, so the answers here are not kept on this device either. If you need them, save your personal file before you close this page.",
    changed_elsewhere: "In another window a self-check was begun anew, or its rank or tier changed. This window follows it. You can go on as it is, or go back to the self-check that was here.",
    take_back: "Go back to the self-check before",
    framed: "This page stands in a frame of another page. Depending on that frame, files cannot be saved and nothing can be printed, and Kagami cannot tell. If so, open Kagami alone in a new tab.",
    open_alone: "Open Kagami alone in a new tab",
    not_printed: "The print dialog did not open, because this page stands in a frame of another page. Open Kagami alone in a new tab to print.",
    unreadable_saved: "The browser was asked to save the unreadable record. Please see that it is in your downloads folder.",
    restored: "One of the saved records could not be read, but your answers were brought back from the other copy. The unreadable record was not deleted.",
    save_unreadable: "Save the unreadable record",
    newer: "Your earlier record was made by a newer version of Kagami. This version cannot read it and leaves it as it is. Your answers now are on this page only.",
    left_alone: "This browser holds a record that cannot be read, and it is left as it is. Your answers now are on this page only. Save your personal file before you close it.",
    brought_back: "A record that could not be read before can be read now.",
    unreadable_lead: |contact| {
        format!(
            "A record that could not be read earlier has not been deleted. You can save it to a file and show it to {contact}."
        )
    },
    not_saved: |contact| {
        format!(
            "The browser could not save the file. Your answers are still on this page. Try once more; if it happens again, tell {contact} that downloads are blocked."
        )
    },
    of_other_content: |id| {
        format!(
            "Your earlier record was answered with other questions ({id}). It is kept, and will be read again when those questions return. You can begin a new self-check."
        )
    },
    personal_saved: |file| {
        format!(
            "The browser was asked to save “{file}”. Please see that it is in your downloads folder. With “Open a file” you can go on here or on another device."
        )
    },
};
