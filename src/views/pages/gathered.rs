//! What was read: the files, those that could not be read and why, and who handed in.

use leptos::prelude::*;

use super::group::{PurposeChoice, losses};
use crate::browser::files::all_picked;
use crate::browser::page;
use crate::domain::group::{FILES_CAP, Fate, Group, Refusal, Refused, Taken};
use crate::state::dialog::Dialog;
use crate::state::gathering::{self, Reading, Remark};
use crate::state::look::Tab;
use crate::state::workshop::Workshop;
use crate::text::Lang;
use crate::views::element::{Child, Element, Node, button, classed, el, live, section};
use crate::views::parts::choice_dialog::{ChoiceDialog, choice};

/// The input for many files, and what became of each.
#[component]
pub fn Collect(
    /// The language.
    lang: Lang,
    /// Asks about what is here when files were read.
    dialog: Dialog,
) -> Node {
    let workshop = Workshop::here();
    let text = lang.group_text();
    let input = classed("input", "file-opener__input")
        .attr("type", "file")
        .attr("multiple", "")
        .attr("accept", ".json,application/json")
        .attr("aria-describedby", "drop-hint")
        .on("change", move |event| gathering::read(all_picked(&event), workshop, dialog));
    let opener = classed("div", "file-opener")
        .with(classed("label", "file-opener__button button").with(input).with(text.choose))
        .with(classed("p", "file-opener__hint").attr("id", "drop-hint").with(text.drop_hint));
    let choose_purpose =
        live(move || workshop.can_choose_purpose().then(|| view! { <PurposeChoice reading=dialog /> }));
    let progress = classed("div", "group-page__progress")
        .with(live(move || workshop.reading().map(|reading| progress(reading, workshop, lang))));
    let remark = el("div").attr("role", "status").with(live(move || workshop.remark().map(|it| remark(it, lang))));
    let taken = section("page__section", "taken-title", text.taken).with(taken(workshop, lang));
    let refused = section("page__section", "refused-title", text.refused).with(live(move || refused(workshop, lang)));
    let choices = vec![
        choice(text.read_yes, "", move || gathering::take_waiting(workshop)),
        choice(text.read_no, "", move || gathering::drop_waiting(workshop)),
    ];
    let asks = view! { <ChoiceDialog dialog title=text.read_title lead=losses(workshop, lang) choices left=Box::new(move || gathering::drop_waiting(workshop)) /> };
    let files = el("div").with([opener, progress, remark]).with(asks);
    [choose_purpose, files.view(), taken.view(), refused.view()].view()
}

fn progress(reading: Reading, workshop: Workshop, lang: Lang) -> [Element; 3] {
    let text = lang.group_text();
    let words = (text.reading)(reading.done, reading.of);
    let bar = el("progress")
        .attr("max", reading.of.to_string())
        .attr("value", reading.done.to_string())
        .attr("aria-label", words.clone());
    [el("p").with(words), bar, button("button", text.cancel, move || workshop.stop_reading())]
}

fn remark(remark: Remark, lang: Lang) -> Element {
    let text = lang.group_text();
    el("p").with(match remark {
        Remark::Busy => text.busy.to_owned(),
        Remark::Cancelled => text.cancelled.to_owned(),
        Remark::NothingTaken => text.nothing_taken.to_owned(),
        Remark::NoFile => lang.text().start.no_file.to_owned(),
        Remark::TooMany(files) => (text.too_many)(files, FILES_CAP),
    })
}

/// How many count, and on demand what became of each file.
fn taken(workshop: Workshop, lang: Lang) -> [Node; 2] {
    let text = lang.group_text();
    let count = move || match workshop.sizes() {
        [_, 0] => text.taken_none.to_owned(),
        [people, files] => (text.taken_count)(people, files),
    };
    let lines = move || {
        let each = |group: &Group| group.fates().map(|(file, fate)| line(file, fate, lang)).collect::<Vec<Element>>();
        workshop.look.is_listing().then(|| workshop.with_group(each))
    };
    let list = el("details")
        .attr_if("open", untrack(|| workshop.look.is_listing()).then_some(""))
        .live_attr("class", move || if workshop.sizes() == [0, 0] { "is-away" } else { "file-list__frame" }.into())
        .on("toggle", move |event| workshop.look.set_listing(page::is_open(&event)))
        .with(el("summary").with(text.taken_list))
        .with(classed("ul", "file-list").with(live(lines)));
    let others = move || {
        let others = workshop.of_other_content();
        (others > 0).then(|| classed("p", "page__note").with((text.other_content)(others)))
    };
    [el("p").with(live(count)).view(), [live(others), list.view()].view()]
}

fn line(taken: &Taken, fate: Fate, lang: Lang) -> Element {
    let text = lang.group_text();
    let kept = taken.submission.kept.len();
    let kept = (kept > 0).then(|| classed("span", "file-list__note").with((text.kept)(kept)));
    classed("li", "file-list__line")
        .with(classed("span", "file-list__name").with(taken.file.clone()))
        .with(classed("span", "file-list__note").with((text.fate)(fate)))
        .with(kept)
}

fn refused(workshop: Workshop, lang: Lang) -> Vec<Element> {
    let text = lang.group_text();
    let files = workshop.refused();
    if files.is_empty() {
        return vec![el("p").with(text.refused_none)];
    }
    let reason = |it: &Refused| {
        let purpose = if let Refusal::OtherPurpose(purpose) = it.refusal { Some(purpose) } else { None };
        let named = workshop.catalog.purposes.iter().find(|it| Some(it.id) == purpose);
        (text.refusal)(&it.refusal, named.map_or("", |it| lang.of(&it.name)))
    };
    let line = |it: &Refused| {
        classed("li", "file-list__line")
            .with(classed("span", "file-list__name").with(it.file.clone()))
            .with(classed("span", "file-list__note").with(reason(it)))
    };
    vec![classed("ul", "file-list").with(files.iter().map(line).collect::<Vec<_>>())]
}

/// Who handed in: never their answers, and names only when asked for.
#[component]
pub fn People(
    /// The language.
    lang: Lang,
) -> Node {
    let workshop = Workshop::here();
    let text = lang.group_text();
    let people = move || {
        if workshop.look.tab() != Tab::People {
            return Vec::new();
        }
        let names = workshop.names();
        if names.is_empty() {
            return vec![el("p").with(text.people_none)];
        }
        let with_name = names.iter().filter(|name| !name.is_empty()).count();
        let has_names = workshop.look.has_names();
        let label = if has_names { text.names_hide } else { text.names_show };
        let switch = button("button", label, move || workshop.look.set_names(!has_names));
        let line = |name: String| el("li").with(if name.is_empty() { text.no_name.to_owned() } else { name });
        let list = has_names.then(|| el("ul").with(names.iter().cloned().map(line).collect::<Vec<_>>()));
        let count = el("p").with((text.people_count)(names.len(), with_name));
        let switch = (with_name > 0).then_some(switch);
        std::iter::once(count).chain(switch).chain(list).collect()
    };
    el("div").with(live(people)).view()
}
