//! The schemas before ajv (2020-12, strict) and Python's jsonschema. Without `KAGAMI_TOOLS_NODE` or `KAGAMI_PYTHON`,
//! which `cargo xtask test` sets, the part is skipped and says so.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use kagami::domain::assessment::questionnaire::Questionnaire;
use kagami::domain::catalog::Purpose;
use kagami::domain::files::{Document, Month, PersonName, ReadProblem, Submission, SubmissionChoice, read};
use kagami::domain::schemas::schemas;
use serde_json::{Value, json};

use crate::hostile;
use crate::session_file::sessions;
use crate::support::{built_in, catalog, root, samples};

/// What is given to a validator: where it comes from, by which schema, and whether it fits.
struct Case {
    name: String,
    schema: &'static str,
    instance: Value,
    is_valid: bool,
}

const PERSONAL: &str = "personal-1.schema.json";
const SUBMISSION: &str = "submission-1.schema.json";
const SESSION: &str = "session-1.schema.json";
const CATALOG: &str = "catalog-1.schema.json";

fn schema_of(name: &str) -> &'static str {
    if name.starts_with("submission") { SUBMISSION } else { PERSONAL }
}

/// Everything that Kagami wrote or writes, and the catalogue.
fn valid() -> Vec<Case> {
    let case = |name: &str, schema, text: &str| Case {
        name: name.to_owned(),
        schema,
        instance: serde_json::from_str(text.trim_start_matches('\u{FEFF}')).unwrap(),
        is_valid: true,
    };
    let mut cases = vec![case("the catalogue", CATALOG, &built_in().to_string())];
    for (name, bytes) in sessions() {
        cases.push(case(&name, SESSION, std::str::from_utf8(&bytes).unwrap()));
    }
    for (name, bytes) in samples() {
        cases.push(case(&name, schema_of(&name), std::str::from_utf8(&bytes).unwrap()));
        match read(&bytes, catalog()).unwrap() {
            Document::Submission(submission) => {
                cases.push(case(&format!("{name} written again"), SUBMISSION, &submission.write()));
            }
            Document::Personal(personal) => {
                cases.push(case(&format!("{name} written again"), PERSONAL, &personal.write()));
                for saved in &personal.assessments {
                    let questionnaire = Questionnaire::of(catalog(), saved.scope());
                    let name_typed = PersonName::parse("𠮷田　花子").unwrap();
                    let choice =
                        SubmissionChoice { purpose: Purpose::TrainingPlan, name: name_typed, has_duties: false };
                    let month = Month::parse("2026-11").unwrap();
                    let submission = Submission::of(saved, &questionnaire, choice, month, catalog());
                    cases.push(case(&format!("{name} handed over"), SUBMISSION, &submission.write()));
                }
            }
        }
    }
    cases
}

/// A schema takes 1.0 for 1, and not every parser reads a number beyond all range.
const BEYOND: [&str; 2] = ["personal-version-1.0.json", "number-beyond-all.json"];

/// What makes a session file invalid: a place, and what stands there.
const SPOILT_SESSION: [(&str, &str); 9] = [
    ("/version", "2"),
    ("/format", "\"kagami-personal\""),
    ("/keepUntil", "\"年度末\""),
    ("/actions/0/text", "\"\""),
    ("/actions/0/kind", "\"mayor\""),
    ("/agenda/parts/0/minutes", "181"),
    ("/distributions/0/people", "4"),
    ("/distributions/0/steps", "[6, 0, 6]"),
    ("/members/0/batch", "0"),
];

/// Hostile files whose fault is one of form: a schema knows no catalogue and compares no two entries.
fn invalid() -> Vec<Case> {
    let is_form = |problem: &ReadProblem| {
        matches!(
            problem,
            ReadProblem::NotAnObject
                | ReadProblem::NotKagami
                | ReadProblem::OtherFormat(_)
                | ReadProblem::SubmissionNotPersonal
                | ReadProblem::NewerVersion
                | ReadProblem::NoAssessment
                | ReadProblem::Field { .. }
        )
    };
    let rows = hostile::rows().into_iter();
    let rows = rows.filter(|(name, problem)| is_form(problem) && !BEYOND.contains(name));
    let case = |(name, _): hostile::Row| {
        let schema = if name == "submission-in-place-of-a-personal-file.json" { PERSONAL } else { schema_of(name) };
        let instance = serde_json::from_slice(&std::fs::read(hostile::folder().join(name)).unwrap()).unwrap();
        Case { name: name.to_owned(), schema, instance, is_valid: false }
    };
    let mut cases: Vec<Case> = rows.map(case).collect();
    for (field, value) in [("itms", json!([])), ("version", json!("1")), ("items", json!([{"id": "x"}]))] {
        let mut instance = built_in();
        instance[field] = value;
        cases.push(Case { name: format!("catalogue with {field}"), schema: CATALOG, instance, is_valid: false });
    }
    for (place, value) in SPOILT_SESSION {
        let (name, bytes) = sessions().pop().expect("there are sessions");
        let mut instance: Value = serde_json::from_slice(&bytes).unwrap();
        let value = serde_json::from_str(value).unwrap();
        *instance.pointer_mut(place).unwrap_or_else(|| panic!("{name} has no {place}")) = value;
        cases.push(Case { name: format!("{name} with another {place}"), schema: SESSION, instance, is_valid: false });
    }
    cases
}

/// Gives every case to a validator and compares what it says.
fn check(mut validator: Command) {
    let cases: Vec<Case> = valid().into_iter().chain(invalid()).collect();
    let schemas: serde_json::Map<String, Value> =
        schemas().into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
    let list: Vec<Value> = cases.iter().map(|case| json!({"schema": case.schema, "instance": case.instance})).collect();
    let verdicts = run(&mut validator, &json!({"schemas": schemas, "cases": list}));
    assert_eq!(verdicts.len(), cases.len());
    let mut wrong = Vec::new();
    for (case, verdict) in cases.iter().zip(&verdicts) {
        if verdict.is_null() != case.is_valid {
            wrong.push(format!("{} by {}: {verdict}", case.name, case.schema));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.iter().filter(|case| !case.is_valid).count() > 100);
    assert!(cases.iter().filter(|case| case.is_valid).count() > 25);
}

/// Runs a validator on the JSON and gives its list of verdicts.
fn run(validator: &mut Command, input: &Value) -> Vec<Value> {
    let mut child = validator.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn script(name: &str) -> std::path::PathBuf {
    root().join("tests/it/schema").join(name)
}

#[test]
fn ajv_in_strict_mode_agrees() {
    let Some(modules) = std::env::var_os("KAGAMI_TOOLS_NODE") else {
        return println!("skipped: KAGAMI_TOOLS_NODE names no node_modules; `cargo xtask test` sets it");
    };
    assert!(Path::new(&modules).join("ajv").is_dir(), "no ajv in {}", modules.display());
    let mut node = Command::new("node");
    node.arg(script("ajv.cjs"));
    check(node);
}

#[test]
fn jsonschema_of_python_agrees() {
    let Some(program) = std::env::var_os("KAGAMI_PYTHON") else {
        return println!("skipped: KAGAMI_PYTHON names no Python with jsonschema; `cargo xtask test` sets it");
    };
    let mut python = Command::new(program);
    python.arg(script("validate.py"));
    check(python);
}
