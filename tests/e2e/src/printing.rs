//! Takes the page as it is, gives the sheets of paper that Chromium would print of it, each as its lines of text.
//! Never counts what is on the screen.

use std::io::Write;
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::browser::Browser;

impl Browser {
    /// The sheets that would be printed on A4, each with the lines that are on it, by poppler's pdftotext.
    pub async fn sheets(&self) -> Vec<Vec<String>> {
        let paper =
            json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true, "printBackground": false });
        let printed = self.cdp("Page.printToPDF", paper).await;
        let bytes = STANDARD.decode(printed["data"].as_str().expect("a document")).expect("base64");
        let mut reader = Command::new("pdftotext");
        reader.args(["-layout", "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut reading = reader.spawn().expect("pdftotext is there: `cargo xtask setup` installs it");
        let mut input = reading.stdin.take().expect("it reads");
        let writing = std::thread::spawn(move || input.write_all(&bytes));
        let done = reading.wait_with_output().expect("pdftotext ends");
        writing.join().expect("the document is given").expect("it is read to its end");
        let text = String::from_utf8(done.stdout).expect("UTF-8");
        let lines =
            |sheet: &str| sheet.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        // Each sheet ends with a form feed.
        text.split_terminator('\u{C}').map(lines).collect()
    }

    /// What is wrong with these sheets of the page: fewer lines on one than `least`, or a heading at its foot.
    pub async fn odd_among(&self, sheets: &[Vec<String>], least: usize) -> Vec<String> {
        let script = "return [...document.querySelectorAll('h1, h2, h3, h4, summary')].map((it) => it.textContent.replace(/\\s+/g, '')).filter(Boolean)";
        let headings = crate::finding::texts(&self.js(script).await);
        let odd = |(index, lines): (usize, &Vec<String>)| {
            let foot: String =
                lines.last().into_iter().flat_map(|line| line.chars()).filter(|sign| !sign.is_whitespace()).collect();
            // Nothing comes after the last.
            let is_heading =
                index + 1 < sheets.len() && headings.iter().any(|heading| foot.starts_with(heading.as_str()));
            (lines.len() < least || is_heading)
                .then(|| format!("sheet {}: {} lines, the last “{foot}”", index + 1, lines.len()))
        };
        sheets.iter().enumerate().filter_map(odd).collect()
    }
}
