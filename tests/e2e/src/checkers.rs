//! Takes a file or the page on screen, gives the verdict of checkers that know nothing of Kagami: ajv and jsonschema
//! for files, axe-core for accessibility. Never downloads one.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::setting;

/// The published schema of a format.
fn schema(format: &str) -> PathBuf {
    let folder = setting::dist().join("schema");
    let file = folder.join(format!("{format}-1.schema.json"));
    assert!(file.is_file(), "{} is missing", file.display());
    file
}

/// Checks a file against a published schema with ajv (strict) and with Python's jsonschema.
pub fn obeys(file: &Path, format: &str) {
    let schema = schema(format);
    let by_ajv = "const [schema, file] = process.argv.slice(1).map((it) => JSON.parse(require('fs').readFileSync(it)));
        const Ajv = require('ajv/dist/2020').default;
        const ajv = require('ajv-formats').default(new Ajv({ strict: true, allErrors: true }));
        if (!ajv.validate(schema, file)) { console.error(ajv.errorsText()); process.exit(1); }";
    let by_python = "import json, sys, jsonschema
schema, file = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:])
jsonschema.validators.validator_for(schema).check_schema(schema)
jsonschema.validate(file, schema)";
    let mut node = Command::new("node");
    node.args(["-e", by_ajv]).env("NODE_PATH", setting::node_modules());
    let mut python = Command::new(setting::python());
    python.args(["-c", by_python]);
    for (name, mut command) in [("ajv", node), ("jsonschema", python)] {
        let done = command.arg(&schema).arg(file).output().unwrap_or_else(|cause| panic!("{name}: {cause}"));
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{name} refuses {}:\n{said}", file.display());
    }
}

/// SHA-256 of a JSON file's canonical text (keys in order, no white space), by Python.
#[must_use]
pub fn digest(file: &Path) -> String {
    let script = "import hashlib, json, sys
value = json.load(open(sys.argv[1], encoding='utf-8'))
text = json.dumps(value, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
print(hashlib.sha256(text.encode()).hexdigest())";
    let done = Command::new(setting::python()).args(["-c", script]).arg(file).output().expect("Python");
    String::from_utf8_lossy(&done.stdout).trim().to_owned()
}

impl Browser {
    /// Asks axe-core for violations of WCAG 2.0 to 2.2, levels A and AA. One line per rule and element.
    pub async fn violations(&self) -> Vec<String> {
        if self.js("return typeof axe === 'undefined'").await == json!(true) {
            let file = setting::node_modules().join("axe-core").join("axe.min.js");
            let axe = std::fs::read_to_string(&file).unwrap_or_else(|cause| panic!("{}: {cause}", file.display()));
            self.js(&axe).await;
        }
        let script = "const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false }).then(
              (it) => done({ rules: it.passes.length, found: it.violations.flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id}: ${node.target.join(' ')} — ${node.failureSummary.replace(/\\s+/g, ' ')}`)) }),
              (cause) => done({ rules: 0, found: [String(cause)] }),
            );";
        let verdict = self.session.execute_async(script, Vec::<Value>::new()).await.expect("axe runs").json().clone();
        assert!(verdict["rules"].as_u64() > Some(5), "axe did not look at anything: {verdict}");
        crate::finding::texts(&verdict["found"])
    }
}
