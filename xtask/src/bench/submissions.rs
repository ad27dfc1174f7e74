//! Takes the published catalogue, gives submissions of people who do not exist, as files: of every rank and tier, with
//! every answer. Knows the file format from its description alone; the same every time, so that runs can be compared.

use std::path::Path;

use serde_json::{Value, json};

use crate::failure::While;
use crate::{Failure, Outcome};

/// A name and its content.
pub(crate) type File = (String, String);

/// Each tier with those whose skills a person of that tier is asked for.
const TIERS: [(&str, &[&str]); 3] = [
    ("general", &["general"]),
    ("promoter", &["general", "promoter"]),
    ("specialist", &["general", "promoter", "specialist"]),
];
const ANSWERS: [&str; 6] = ["step-0", "step-1", "step-2", "step-3", "not-applicable", "unsure"];

/// A rank, a tier, and the items that such a person is asked.
type Scope = (Value, &'static str, Vec<Value>);

/// So many submissions to the catalogue in this folder.
pub(crate) fn submissions(dist: &Path, count: usize) -> Outcome<Vec<File>> {
    let file = dist.join("catalog.json");
    let text = std::fs::read_to_string(&file).cannot(format!("read {}", file.display()))?;
    let catalog: Value = serde_json::from_str(&text).cannot(format!("read {}", file.display()))?;
    let scopes = scopes(&catalog);
    if scopes.is_empty() || scopes.iter().any(|(_, _, items)| items.is_empty()) {
        return Err(Failure::new(format!("{} asks nothing of some rank and tier", file.display())));
    }
    Ok((0..count).zip(scopes.iter().cycle()).map(|(number, scope)| submission(&catalog, number, scope)).collect())
}

fn scopes(catalog: &Value) -> Vec<Scope> {
    let of = |rank: &Value| {
        let scope = |(tier, skills)| (rank["id"].clone(), tier, asked(catalog, rank, skills));
        TIERS.map(scope)
    };
    list(&catalog["ranks"]).flat_map(of).collect()
}

/// Profiles, the duties of the own rank, the skills of these tiers. What only heads of a section are asked, every 管理職
/// is asked here.
fn asked(catalog: &Value, rank: &Value, tiers: &[&str]) -> Vec<Value> {
    let skills = list(&catalog["skills"]).filter(|skill| {
        let is_own = tiers.iter().any(|tier| skill["tier"] == *tier);
        is_own && (skill.get("askedOf").is_none() || rank["id"] == "manager")
    });
    let subjects = list(&catalog["profiles"]).chain(list(&rank["duties"])).chain(skills);
    let subjects: Vec<&Value> = subjects.map(|id| &id["id"]).collect();
    let items = list(&catalog["items"]).filter(|item| subjects.contains(&&item["subject"]));
    items.map(|item| item["id"].clone()).collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The file of the person of that number, laid out as Kagami saves it.
fn submission(catalog: &Value, number: usize, (rank, tier, items): &Scope) -> File {
    // Numbers without a common factor, so that people of one scope differ and so do the answers to one item.
    let answers = ANSWERS.iter().cycle().skip(number * 5 + number / 7);
    let answers = items.iter().zip(answers.step_by(5));
    let answers: Vec<Value> = answers.map(|(item, answer)| json!({ "item": item, "answer": answer })).collect();
    let content = json!({
        "$schema": "./schema/submission-1.schema.json",
        "format": "kagami-submission",
        "version": 1,
        "catalog": { "id": catalog["id"], "version": catalog["version"], "digest": "0".repeat(64) },
        "id": format!("0b6f0c9e-5a1d-4c53-9d3e-{number:012x}"),
        "revision": 3,
        "month": "2026-11",
        "rank": rank,
        "tier": tier,
        "purpose": "group-work",
        "selfReported": true,
        "answers": answers,
    });
    (format!("kagami-渡す用-202611-{number:08x}.json"), format!("{content:#}\n"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};

    use super::{list, scopes, submission};

    fn catalog() -> Value {
        let items = ["profile", "duty", "other-duty", "basic", "leader", "expert"];
        let items = items.map(|subject| json!({ "id": format!("{subject}-1"), "subject": subject }));
        json!({
            "id": "city", "version": 3, "items": items,
            "profiles": [{ "id": "profile" }],
            "ranks": [
                { "id": "staff", "duties": [{ "id": "duty" }] }, { "id": "manager", "duties": [{ "id": "other-duty" }] },
            ],
            "skills": [
                { "id": "basic", "tier": "general" },
                { "id": "leader", "tier": "general", "askedOf": "section-head" },
                { "id": "expert", "tier": "specialist" },
            ],
        })
    }

    #[test]
    fn each_rank_and_tier_is_asked_its_own() {
        let catalog = catalog();
        let asked = scopes(&catalog).into_iter().map(|(rank, tier, items)| json!([rank, tier, items]));
        let expected = [
            json!(["staff", "general", ["profile-1", "duty-1", "basic-1"]]),
            json!(["staff", "promoter", ["profile-1", "duty-1", "basic-1"]]),
            json!(["staff", "specialist", ["profile-1", "duty-1", "basic-1", "expert-1"]]),
            json!(["manager", "general", ["profile-1", "other-duty-1", "basic-1", "leader-1"]]),
            json!(["manager", "promoter", ["profile-1", "other-duty-1", "basic-1", "leader-1"]]),
            json!(["manager", "specialist", ["profile-1", "other-duty-1", "basic-1", "leader-1", "expert-1"]]),
        ];
        assert_eq!(asked.collect::<Vec<Value>>(), expected);
    }

    #[test]
    fn everyone_is_someone_else_and_every_item_gets_every_answer() {
        let catalog = catalog();
        let scopes = scopes(&catalog);
        assert_eq!(scopes.len(), 6);
        let files = (0..300).zip(scopes.iter().cycle()).map(|(number, scope)| submission(&catalog, number, scope));
        let people: Vec<Value> = files.filter_map(|(_, text)| serde_json::from_str(&text).ok()).collect();
        let ids: BTreeSet<String> = people.iter().map(|submission| submission["id"].to_string()).collect();
        assert_eq!(ids.len(), 300);
        let answers = people.iter().flat_map(|person| list(&person["answers"]));
        let answers: BTreeSet<String> = answers.map(Value::to_string).collect();
        assert_eq!(answers.len(), 6 * 6, "six items, six answers");
    }
}
