//! Every checked-in hostile file with the one problem that is told of it, from bytes that are no text to wrong content.

use kagami::domain::files::ReadProblem;
use kagami::domain::files::ReadProblem::*;
use kagami::domain::json::JsonProblem::{
    DuplicateKey, Empty, NotText, OtherKind, ShiftJis, Syntax, TooDeep, Truncated, Utf16, Zeros,
};
use kagami::domain::json::OtherKind::WebPage;

/// A file under `tests/data/hostile` and what is told of it.
pub(crate) type Row = (&'static str, ReadProblem);

fn syntax(line: usize, column: usize) -> ReadProblem {
    Json(Syntax { line, column })
}

fn duplicate_key(key: &str) -> ReadProblem {
    Json(DuplicateKey(key.to_owned()))
}

fn field(path: &str) -> ReadProblem {
    Field { path: path.to_owned() }
}

fn unknown_item(item: &str) -> ReadProblem {
    UnknownItem { item: item.to_owned() }
}

fn twice(item: &str) -> ReadProblem {
    DuplicateItem { item: item.to_owned() }
}

fn other_catalog(file: &str) -> ReadProblem {
    OtherCatalog { file: file.to_owned(), here: "kakamigahara-digital".to_owned() }
}

/// Every file, in groups.
pub(crate) fn rows() -> Vec<Row> {
    [bytes(), no_json(), keys(), kinds(), versions(), fields(), values(), handed_over(), content()]
        .into_iter()
        .flatten()
        .collect()
}

/// No text, or none that ends.
fn bytes() -> Vec<Row> {
    vec![
        ("empty.json", Json(Empty)),
        ("white-space.json", Json(Empty)),
        ("byte-order-mark-only.json", Json(Empty)),
        ("utf-16-le-with-mark.json", Json(Utf16)),
        ("utf-16-be-with-mark.json", Json(Utf16)),
        ("utf-16-le.json", Json(Utf16)),
        ("utf-16-be.json", Json(Utf16)),
        ("shift-jis.json", Json(ShiftJis)),
        ("shift-jis.csv", Json(ShiftJis)),
        ("latin-1.json", Json(NotText)),
        ("page.html", Json(OtherKind(WebPage))),
        ("truncated.json", Json(Truncated)),
        ("truncated-in-a-character.json", Json(Truncated)),
        ("an-open-bracket.json", Json(Truncated)),
        ("an-open-text.json", Json(Truncated)),
    ]
}

/// Text, but no JSON: where it stops being JSON. The column of a character that is missing is that of the last one read.
fn no_json() -> Vec<Row> {
    vec![
        ("answers.csv", syntax(1, 1)),
        ("quoted.csv", syntax(1, 7)),
        ("note.txt", syntax(1, 1)),
        ("iso-2022-jp.json", syntax(1, 11)),
        ("trailing-words.json", syntax(38, 1)),
        ("two-values.json", syntax(2, 1)),
        ("trailing-comma.json", syntax(1, 30)),
        ("single-quotes.json", syntax(1, 2)),
        ("comment.json", syntax(1, 1)),
        ("nan.json", syntax(1, 13)),
        ("number-beyond-all.json", syntax(1, 17)),
        ("infinity.json", syntax(1, 14)),
        ("leading-zero.json", syntax(1, 14)),
        ("plus-sign.json", syntax(1, 13)),
        ("hexadecimal.json", syntax(1, 14)),
        ("lone-surrogate.json", syntax(1, 17)),
        ("lone-low-surrogate.json", syntax(1, 16)),
        ("null-byte-in-a-text.json", syntax(1, 11)),
        ("null-bytes.json", Json(Zeros)),
        ("line-break-in-a-text.json", syntax(2, 0)),
        ("unknown-escape.json", syntax(1, 12)),
        ("only-a-word.json", syntax(1, 1)),
        ("javascript.js", syntax(1, 1)),
    ]
}

/// A key twice, or brackets without end.
fn keys() -> Vec<Row> {
    vec![
        ("personal-duplicate-key-at-the-top.json", duplicate_key("version")),
        ("personal-duplicate-key-in-an-assessment.json", duplicate_key("rank")),
        ("personal-duplicate-key-in-an-answer.json", duplicate_key("answer")),
        ("personal-duplicate-key-in-the-catalogue.json", duplicate_key("version")),
        ("personal-duplicate-key-behind-an-escape.json", duplicate_key("tier")),
        ("submission-duplicate-key-at-the-end.json", duplicate_key("purpose")),
        ("deeper-than-anything.json", Json(TooDeep)),
        ("personal-deep-in-a-field.json", Json(TooDeep)),
    ]
}

/// JSON, but not what is opened here.
fn kinds() -> Vec<Row> {
    vec![
        ("a-list.json", NotAnObject),
        ("null.json", NotAnObject),
        ("a-number.json", NotAnObject),
        ("a-text.json", NotAnObject),
        ("true.json", NotAnObject),
        ("an-empty-object.json", NotKagami),
        ("package.json", NotKagami),
        ("map.geojson", NotKagami),
        ("personal-of-an-unknown-format.json", NotKagami),
        ("personal-of-a-format-in-capitals.json", NotKagami),
        ("personal-of-a-numbered-format.json", NotKagami),
        ("personal-without-a-format.json", NotKagami),
        ("personal-of-a-format-without-end.json", NotKagami),
        ("catalog.json", OtherFormat("kagami-catalog".to_owned())),
        ("session.json", OtherFormat("kagami-session".to_owned())),
        ("submission-in-place-of-a-personal-file.json", SubmissionNotPersonal),
    ]
}

/// Versions of the format.
fn versions() -> Vec<Row> {
    vec![
        ("personal-version-2.json", NewerVersion),
        ("personal-version-99.json", NewerVersion),
        ("personal-version-of-ten-digits.json", NewerVersion),
        ("personal-version-18446744073709551615.json", NewerVersion),
        ("submission-version-2.json", NewerVersion),
        ("personal-version-0.json", field("version")),
        ("personal-version-as-a-text.json", field("version")),
        ("personal-version-1.5.json", field("version")),
        ("personal-version-1.0.json", field("version")),
        ("personal-version-minus-1.json", field("version")),
        ("personal-version-null.json", field("version")),
        ("personal-version-true.json", field("version")),
        ("personal-version-list.json", field("version")),
        ("personal-version-missing.json", field("version")),
        ("submission-version-missing.json", field("version")),
        ("personal-version-1e2.json", field("version")),
        ("personal-version-of-sixty-digits.json", field("version")),
    ]
}

/// Fields too many and too few.
fn fields() -> Vec<Row> {
    vec![
        ("personal-unknown-field.json", field("evidence")),
        ("personal-unknown-field-in-an-assessment.json", field("assessments[0].comment")),
        ("personal-unknown-field-in-an-answer.json", field("assessments[0].answers[1].comment")),
        ("personal-unknown-field-in-the-catalogue.json", field("assessments[0].catalog.name")),
        ("personal-misspelt-field.json", field("assessments[0].Rank")),
        ("personal-prototype-field.json", field("__proto__")),
        ("submission-unknown-field.json", field("evaluation")),
        ("submission-with-a-time.json", field("begun")),
        ("submission-with-kept-answers.json", field("kept")),
        ("personal-without-assessments.json", field("assessments")),
        ("personal-with-no-assessment.json", NoAssessment),
        ("personal-without-id.json", field("assessments[0].id")),
        ("personal-without-revision.json", field("assessments[0].revision")),
        ("personal-without-begun.json", field("assessments[0].begun")),
        ("personal-without-rank.json", field("assessments[0].rank")),
        ("personal-without-tier.json", field("assessments[0].tier")),
        ("personal-without-catalog.json", field("assessments[0].catalog")),
        ("personal-without-answers.json", field("assessments[0].answers")),
        ("submission-without-catalog.json", field("catalog")),
        ("submission-without-id.json", field("id")),
        ("submission-without-revision.json", field("revision")),
        ("submission-without-month.json", field("month")),
        ("submission-without-rank.json", field("rank")),
        ("submission-without-tier.json", field("tier")),
        ("submission-without-purpose.json", field("purpose")),
        ("submission-without-selfReported.json", field("selfReported")),
        ("submission-without-answers.json", field("answers")),
        ("personal-without-item.json", field("assessments[0].answers[1].item")),
        ("personal-without-answer.json", field("assessments[0].answers[1].answer")),
        ("personal-without-digest.json", field("assessments[0].catalog.digest")),
    ]
}

/// Values that do not fit their field.
fn values() -> Vec<Row> {
    vec![
        ("personal-assessments-is-an-object.json", field("assessments")),
        ("personal-assessment-is-a-text.json", field("assessments[0]")),
        ("personal-assessment-is-a-list.json", field("assessments[0]")),
        ("personal-schema-is-a-number.json", field("$schema")),
        ("personal-answers-is-a-map.json", field("assessments[0].answers")),
        ("personal-answer-is-a-list.json", field("assessments[0].answers[0]")),
        ("personal-answer-is-null.json", field("assessments[0].answers[0].answer")),
        ("personal-answer-is-a-number.json", field("assessments[0].answers[0].answer")),
        ("personal-item-is-a-number.json", field("assessments[0].answers[0].item")),
        ("personal-answer-step-4.json", field("assessments[0].answers[0].answer")),
        ("personal-answer-step-1.json", field("assessments[0].answers[0].answer")),
        ("personal-answer-empty.json", field("assessments[0].answers[0].answer")),
        ("personal-answer-japanese.json", field("assessments[0].answers[0].answer")),
        ("personal-answer-step-2-space.json", field("assessments[0].answers[0].answer")),
        ("personal-rank-unknown.json", field("assessments[0].rank")),
        ("personal-rank-in-japanese.json", field("assessments[0].rank")),
        ("personal-rank-is-null.json", field("assessments[0].rank")),
        ("personal-tier-unknown.json", field("assessments[0].tier")),
        ("personal-tier-is-a-list.json", field("assessments[0].tier")),
        ("personal-revision-as-a-text.json", field("assessments[0].revision")),
        ("personal-revision-negative.json", field("assessments[0].revision")),
        ("personal-revision-with-a-fraction.json", field("assessments[0].revision")),
        ("personal-revision-beyond-32-bits.json", field("assessments[0].revision")),
        ("personal-id-in-capitals.json", field("assessments[0].id")),
        ("personal-id-without-hyphens.json", field("assessments[0].id")),
        ("personal-id-short.json", field("assessments[0].id")),
        ("personal-id-of-a-person.json", field("assessments[0].id")),
        ("personal-id-empty.json", field("assessments[0].id")),
        ("personal-begun-without-offset.json", field("assessments[0].begun")),
        ("personal-begun-a-date-only.json", field("assessments[0].begun")),
        ("personal-begun-in-japanese.json", field("assessments[0].begun")),
        ("personal-begun-month-13.json", field("assessments[0].begun")),
        ("personal-begun-hour-24.json", field("assessments[0].begun")),
        ("personal-finished-empty.json", field("assessments[0].finished")),
        ("personal-finished-a-number.json", field("assessments[0].finished")),
        ("personal-section-head-a-text.json", field("assessments[0].sectionHead")),
        ("personal-catalogue-is-a-text.json", field("assessments[0].catalog")),
        ("personal-catalogue-is-a-list.json", field("assessments[0].catalog")),
        ("personal-catalogue-version-negative.json", field("assessments[0].catalog.version")),
        ("personal-kept-is-an-object.json", field("assessments[0].kept")),
        ("personal-kept-is-null.json", field("assessments[0].kept")),
        ("personal-kept-version-a-text.json", field("assessments[0].kept[0].catalogVersion")),
    ]
}

/// The same in submissions.
fn handed_over() -> Vec<Row> {
    vec![
        ("submission-month-13.json", field("month")),
        ("submission-month-00.json", field("month")),
        ("submission-month-in-japanese.json", field("month")),
        ("submission-month-with-a-day.json", field("month")),
        ("submission-month-full-width.json", field("month")),
        ("submission-month-a-number.json", field("month")),
        ("submission-name-too-long.json", field("name")),
        ("submission-name-empty.json", field("name")),
        ("submission-name-of-spaces.json", field("name")),
        ("submission-name-of-zero-width-signs.json", field("name")),
        ("submission-name-with-a-line-break.json", field("name")),
        ("submission-name-with-a-null.json", field("name")),
        ("submission-name-written-backwards.json", field("name")),
        ("submission-name-with-a-delete-character.json", field("name")),
        ("submission-name-a-number.json", field("name")),
        ("submission-purpose-unknown.json", field("purpose")),
        ("submission-purpose-both.json", field("purpose")),
        ("submission-not-self-reported.json", field("selfReported")),
        ("submission-self-reported-a-text.json", field("selfReported")),
        ("submission-id-in-capitals.json", field("id")),
        ("submission-answers-is-null.json", field("answers")),
        ("submission-rank-unknown.json", field("rank")),
    ]
}

/// Everything fits, but not the catalogue or itself.
fn content() -> Vec<Row> {
    vec![
        ("personal-item-is-empty.json", unknown_item("")),
        ("personal-item-twice.json", twice("item-ict")),
        ("submission-item-twice.json", twice("item-oa")),
        ("personal-item-answered-and-kept.json", twice("item-oa")),
        ("personal-assessment-twice.json", DuplicateAssessment),
        ("personal-of-another-catalogue.json", other_catalog("another-city")),
        ("submission-of-another-catalogue.json", other_catalog("another-city")),
        ("personal-of-a-nameless-catalogue.json", other_catalog("")),
    ]
}
