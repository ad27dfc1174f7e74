//! Every checked-in document, written again: the same bytes as ever, whatever writes them.

use kagami::domain::catalog::BUILT_IN;
use kagami::domain::files::{AssessmentId, Document, Month, PersonName, Personal, read};

use crate::support::{catalog, golden, root, samples};

#[test]
fn every_document_is_written_as_it_always_was() {
    let mut count = 0;
    for (name, bytes) in samples() {
        let text = match read(&bytes, catalog()) {
            Ok(Document::Personal(personal)) => personal.write(),
            Ok(Document::Submission(submission)) => submission.write_with_kept(),
            Err(problem) => panic!("{name}: {problem:?}"),
        };
        golden(&root().join("tests/data/written").join(name), &text);
        count += 1;
    }
    assert!(count >= 8, "{count}");
}

#[test]
fn signs_that_need_an_escape_and_signs_that_need_none_are_written_as_they_always_were() {
    let (name, bytes) =
        samples().into_iter().find(|(name, _)| name == "submission-group-work.json").expect("it is there");
    let Ok(Document::Submission(mut submission)) = read(&bytes, catalog()) else { panic!("{name} is a submission") };
    submission.name = PersonName::parse("山田\"\\/𠮷😀é<&>'").unwrap();
    submission.month = Month::parse("2026-12").unwrap();
    submission.revision = u32::MAX;
    submission.id = AssessmentId::from_random([0xAB; 16]);
    submission.answers = [].into_iter().collect();
    golden(&root().join("tests/data/written/escapes.json"), &submission.write());
    golden(&root().join("tests/data/written/nothing.json"), &Personal::default().write());
}

#[test]
fn the_built_in_catalogue_has_the_digest_that_files_name() {
    golden(&root().join("tests/data/written/catalog.sha256"), &catalog().reference.digest);
    assert!(!BUILT_IN.contains("\"group\""), "the group session's part stands apart");
}
