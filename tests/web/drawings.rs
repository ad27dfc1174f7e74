//! Drawings as the browser builds them: everything inside an `<svg>` is in its namespace, and nothing stands there
//! that was not drawn. (Leptos 0.8 puts some children elsewhere, and adds a `<g>`.)

use kagami::figures::strip::{Level, strip};
use kagami::figures::wheel::wheel;
use kagami::views::charts::answer_wheel::answer_wheel;
use kagami::views::charts::strip_cells::strip_cells;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{js, js_later};

/// How many elements inside any `<svg>` below the selector are of a foreign namespace or have no size, and how many
/// there are.
fn inside(selector: &str) -> String {
    let script = format!(
        "(() => {{
            const all = [...document.querySelectorAll('{selector} svg, {selector} svg *')];
            const foreign = all.filter((it) => it.namespaceURI !== 'http://www.w3.org/2000/svg');
            const stray = all.filter((it) => it.localName === 'g' && it.children.length === 0);
            return `${{foreign.length}} foreign, ${{stray.length}} empty groups, ${{all.length > 3}}`;
        }})()"
    );
    js(&script).as_string().unwrap()
}

fn show(markup: &str) {
    js(&format!("document.body.insertAdjacentHTML('beforeend', `<div id=drawing>{markup}</div>`)"));
}

fn clear() {
    js("document.querySelector('#drawing').remove()");
}

#[wasm_bindgen_test]
fn the_wheel_is_drawn_in_the_namespace_of_drawings() {
    let levels = [Level::Step(0), Level::Step(3), Level::Hatched, Level::Dotted, Level::Empty];
    show(&answer_wheel(&wheel(&levels, &[2, 3]), &["①".to_owned(), "役".to_owned()], "label"));
    assert_eq!(inside("#drawing"), "0 foreign, 0 empty groups, true");
    let text = js("[...document.querySelectorAll('#drawing text')].map((it) => it.textContent).sort().join()");
    assert_eq!(text.as_string().as_deref(), Some("1,2,3,4,5,①,役"));
    assert_eq!(js("document.querySelector('#drawing svg').getAttribute('role')").as_string().as_deref(), Some("img"));
    assert!(js("document.querySelector('#drawing path').getTotalLength()").as_f64().unwrap() > 0.0);
    clear();
}

#[wasm_bindgen_test]
fn signs_of_the_content_cannot_become_markup() {
    show(&answer_wheel(&wheel(&[Level::Empty], &[1]), &["<script>&\"".to_owned()], "label"));
    assert_eq!(js("document.querySelectorAll('#drawing script').length").as_f64(), Some(0.0));
    let signs = js("[...document.querySelectorAll('#drawing text')].map((it) => it.textContent).join()");
    assert_eq!(signs.as_string().as_deref(), Some("1,<script>&\""));
    clear();
}

#[wasm_bindgen_test]
fn every_strip_is_drawn_in_the_namespace_of_drawings() {
    for level in [Level::Step(0), Level::Step(1), Level::Step(2), Level::Step(3), Level::Hatched, Level::Dotted] {
        show(&strip_cells("strip", &strip(level, Some(2))));
        assert_eq!(inside("#drawing"), "0 foreign, 0 empty groups, true");
        clear();
    }
}

#[wasm_bindgen_test]
async fn the_result_page_of_the_running_app_draws_all_its_drawings_so() {
    let record = include_str!("../../public/catalog.json");
    js(&format!("window.catalog = {record}"));
    js("localStorage.setItem('kagami/personal', JSON.stringify({ format: 'kagami-personal', version: 1, assessments: [{
        id: '0b6f0c9e-5a1d-4c53-9d3e-2f7a4b8c1d60', revision: 3, begun: '2026-05-11T09:30:00+09:00',
        rank: 'manager', tier: 'specialist',
        catalog: { id: catalog.id, version: catalog.version, digest: '0'.repeat(64) },
        answers: catalog.items.map((it, at) => ({ item: it.id, answer: ['step-0', 'step-2', 'unsure'][at % 3] })) }] }))");
    js("history.replaceState(null, '', '#/result')");
    leptos::mount::mount_to_body(|| leptos::view! { <kagami::views::assessment::app::App looked=None /> });
    js_later("new Promise((done) => setTimeout(done))").await;
    assert_eq!(js("document.querySelectorAll('main h1').length").as_f64(), Some(1.0));
    assert!(js("document.querySelectorAll('main svg').length").as_f64().unwrap() > 20.0);
    assert_eq!(inside("body"), "0 foreign, 0 empty groups, true");
    js("localStorage.clear(); history.replaceState(null, '', location.pathname)");
}
