//! Source that breaks a rule and is reported, and source that looks like it and is not.

use super::{RULES, Rule, order, shown, size, source};

/// A source at a path, and whether the rule must report it.
type Sample = (Rule, &'static str, String, bool);

fn bad(rule: Rule, path: &'static str, source: &str) -> Sample {
    (rule, path, source.to_owned(), true)
}

fn fine(rule: Rule, path: &'static str, source: &str) -> Sample {
    (rule, path, source.to_owned(), false)
}

fn samples() -> Vec<Sample> {
    [layers(), inside(), purity(), texts(), styles(), sizes()].into_iter().flatten().collect()
}

fn layers() -> Vec<Sample> {
    vec![
        bad(order::layers, "src/domain/json.rs", "use crate::text::Lang;"),
        bad(order::layers, "src/figures/strip.rs", "use super::super::{domain::answers::Answer, views};"),
        bad(order::layers, "src/text/mod.rs", "fn a() { super::state::go() }"),
        bad(order::layers, "src/browser/dom.rs", "use crate::{\n    domain,\n    state::{self, Session},\n};"),
        fine(
            order::layers,
            "src/state/assessment/start_form.rs",
            "use crate::{browser, domain::answers::Answers, text::Lang};",
        ),
        fine(order::layers, "src/domain/json.rs", "// crate::text\nconst A: &str = \"crate::views\";"),
        bad(order::browser, "src/browser/storage.rs", "use crate::domain::answers::Answers;"),
        fine(order::browser, "src/browser/storage.rs", "use super::page;\nuse crate::browser::clock;"),
    ]
}

fn inside() -> Vec<Sample> {
    vec![
        bad(order::domain, "src/domain/assessment/answers.rs", "use super::evaluation::Assessment;"),
        bad(order::domain, "src/domain/catalog/validation/mod.rs", "use super::super::files::read;"),
        bad(order::domain, "src/domain/assessment/questionnaire.rs", "fn a(it: crate::domain::files::Personal) {}"),
        fine(
            order::domain,
            "src/domain/files/mod.rs",
            "use super::answers::Answers;\nuse super::catalog::{Catalog, rules};",
        ),
        fine(order::domain, "src/state/assessment/start_form.rs", "use crate::domain::files::read;"),
        bad(order::serial, "src/domain/assessment/answers.rs", "#[derive(Clone, serde::Deserialize)]\nstruct A;"),
        bad(order::serial, "src/state/assessment/store.rs", "#[derive(Serialize)]\nstruct A;"),
        fine(order::serial, "src/domain/files/schema.rs", "#[derive(Serialize)]\nstruct A;"),
        fine(order::serial, "src/browser/storage.rs", "fn write<T: serde::Serialize>(value: &T) {}"),
    ]
}

fn purity() -> Vec<Sample> {
    vec![
        bad(order::purity, "src/domain/assessment/answers.rs", "use leptos::prelude::*;"),
        bad(order::purity, "src/figures/wheel.rs", "fn now() -> f64 { js_sys::Date::now() }"),
        bad(order::purity, "src/text/assessment/ja.rs", "use gloo_storage::LocalStorage;"),
        bad(order::purity, "src/domain/json.rs", "use std::time::Instant;"),
        fine(order::purity, "src/domain/json.rs", "//! No leptos here.\nconst A: &str = \"leptos\";"),
        fine(order::purity, "src/state/assessment/start_form.rs", "use leptos::prelude::*;"),
        bad(order::shell, "src/views/assessment/app.rs", "fn a() { web_sys::window(); }"),
        bad(order::shell, "src/state/assessment/store.rs", "use gloo_storage::Storage;"),
        fine(order::shell, "src/browser/dom.rs", "use web_sys::Window;"),
    ]
}

fn texts() -> Vec<Sample> {
    vec![
        bad(shown::sentences, "src/views/assessment/app.rs", "view! { <p>{\"読み込んでいます\"}</p> }"),
        bad(shown::sentences, "src/state/assessment/notice.rs", "let a = \"Your answers were saved\";"),
        bad(shown::sentences, "src/domain/json.rs", "let a = r#\"空です\"#;"),
        bad(shown::sentences, "src/domain/files/personal.rs", "let a = \"個人用ファイル\";"),
        fine(
            shown::sentences,
            "src/views/assessment/app.rs",
            "//! 職級\n/// 専門性\n// 一般職員\nlet a = \"question-card__title is-open\";",
        ),
        fine(shown::sentences, "src/text/assessment/ja.rs", "const A: &str = \"回答\";"),
        fine(shown::sentences, "src/domain/files/personal.rs", "format!(\"kagami-個人用-{}\", 1)"),
        bad(shown::punctuation, "src/views/group/distributions.rs", "format!(\"{}：{}\", a, b)"),
        bad(shown::punctuation, "src/views/assessment/parts/tier_ladder.rs", "names.join(\"／\")"),
        bad(shown::punctuation, "src/text/group/session_en.rs", "const A: &str = \"Part　1\";"),
        fine(shown::punctuation, "src/text/group/session_ja.rs", "const A: &str = \"部：一\";"),
        fine(shown::punctuation, "src/text/assessment/en.rs", "const A: &str = \"a 課長級: b\";"),
        bad(shown::words, "src/text/assessment/ja.rs", "const A: &str = \"スキルが不足しています\";"),
        bad(shown::words, "src/text/assessment/ja.rs", "const A: &str = \"人事評価ではなく自己評価です\";"),
        bad(shown::words, "index.html", "<title>スキル診断</title>"),
        bad(shown::words, "public/manual/promoter.html", "<p>だれの回答かを判定します。</p>"),
        fine(shown::words, "public/manual/promoter.html", "<h3>人事評価に使われますか。</h3>"),
        fine(
            shown::words,
            "src/text/assessment/ja.rs",
            "// 診断とは言わない\nconst A: &str = \"人事評価には使用しません\";",
        ),
    ]
}

fn styles() -> Vec<Sample> {
    vec![
        bad(shown::colours, "style/base.css", "a { color: #0017c1; }"),
        bad(shown::colours, "style/parts.css", "a { background: rgb(0 0 0 / 50%); }"),
        bad(shown::colours, "style/print.css", "a {\n  color: black;\n}"),
        bad(shown::colours, "public/manual/manual.css", "a { color: navy; }"),
        bad(shown::colours, "src/figures/wheel.rs", "const A: &str = \"#FFF\";"),
        bad(shown::colours, "index.html", "<meta name=\"theme-color\" content=\"#ffffff\">"),
        fine(shown::colours, "style/tokens.css", ":root { --color-text: #1a1a1c; }"),
        fine(
            shown::colours,
            "style/base.css",
            "/* #fff */\na { color: var(--color-white); fill: currentcolor; white-space: pre; }",
        ),
        fine(shown::colours, "src/state/route.rs", "const A: &str = \"#/about\"; // #fff"),
        bad(shown::style_attributes, "src/views/assessment/app.rs", "view! { <p style=\"margin: 0\"></p> }"),
        bad(shown::style_attributes, "src/views/assessment/app.rs", "el(\"p\").attr(\"style\", text)"),
        bad(shown::style_attributes, "index.html", "<p style=\"margin: 0\">"),
        fine(shown::style_attributes, "src/views/assessment/app.rs", "view! { <p style:width=width></p> }"),
        bad(shown::page_policy, "index.html", "<style>p { margin: 0 }</style>"),
        bad(shown::page_policy, "public/group.html", "<body onload=\"go()\">"),
        bad(shown::page_policy, "index.html", "<img src=\"/x.png\">"),
        bad(shown::page_policy, "index.html", "<script>import('/x.js')</script>"),
        fine(shown::page_policy, "index.html", "<a href=\"./x/y.html\">/ on</a> <script>const one = '#/';</script>"),
        fine(shown::page_policy, "src/state/route.rs", "let a = \"/\";"),
    ]
}

fn sizes() -> Vec<Sample> {
    let of = |rule: Rule, source: String, is_bad: bool| (rule, "src/views/shared/card.rs", source, is_bad);
    vec![of(size::files, "// line\n".repeat(301), true), of(size::files, "// line\n".repeat(300), false)]
}

#[test]
fn what_breaks_a_rule_is_reported_and_what_only_looks_like_it_is_not() {
    let mut wrong = Vec::new();
    for (rule, path, source, is_bad) in samples() {
        let faults = rule(path, &source);
        if faults.is_empty() == is_bad {
            let name = RULES.iter().find(|(_, known)| std::ptr::fn_addr_eq(*known, rule)).map_or("?", |(name, _)| name);
            wrong.push(format!("{name} at {path}: {faults:?} for\n{source}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_sample_that_breaks_it_and_one_that_does_not() {
    for (name, rule) in RULES {
        for wanted in [true, false] {
            let is_there = samples()
                .into_iter()
                .any(|(known, _, _, is_bad)| std::ptr::fn_addr_eq(known, *rule) && is_bad == wanted);
            assert!(is_there, "{name}: {wanted}");
        }
    }
}

#[test]
fn the_reader_of_source_tells_names_from_texts_and_comments() {
    let text = "//! no\nlet a = \"// no\\\" comment\"; /* \"no\" */ let b = '\"'; let c = r#\"raw \"x\"\"#; // end\n/// no\nfn d() {}";
    let texts: Vec<String> = source::texts(text).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["\"", "// no\" comment", "raw \"x\""]);
    let paths: Vec<String> = source::paths("use a::{b, c::{self, D}};\nlet e = f::g(h); i: j")
        .into_iter()
        .map(|(_, module)| module.join("::"))
        .collect();
    assert!(["a::b", "a::c::D", "e", "f::g", "h"].iter().all(|path| paths.contains(&(*path).to_owned())), "{paths:?}");
    assert!(!paths.contains(&"g".to_owned()), "{paths:?}");
}
