//! What follows from each checked-in personal file, as checked-in numbers: readings, tiers and training, in plain text.
//!
//! The numbers were checked by hand against the files when they were written. A difference is a change of meaning, not of style.

use std::fmt::Write;

use kagami::domain::assessment::evaluation::{BlockReading, Next, SkillStatus, evaluate};
use kagami::domain::assessment::questionnaire::Questionnaire;
use kagami::domain::assessment::recommendation::{WhyNot, recommend};
use kagami::domain::catalog::{Course, Skill};
use kagami::domain::files::{Document, SavedAssessment, read};

use crate::support::{catalog, golden, root, samples};

/// Everything that is read from one assessment, a line each.
fn report(saved: &SavedAssessment) -> String {
    let questionnaire = Questionnaire::of(catalog(), saved.scope());
    let assessment = evaluate(catalog(), &questionnaire, &saved.answers);
    let training = recommend(catalog(), saved.scope(), &assessment);
    let mut out = format!("{} {}\n", saved.rank.as_str(), saved.tier.as_str());
    let progress = assessment.progress;
    line(&mut out, "progress", &format!("{} of {}", progress.answered, progress.of));
    for (profile, reading) in catalog().profiles.iter().zip(&assessment.profiles) {
        line(&mut out, profile.id.as_str(), &block(reading));
    }
    line(&mut out, "duties", &block(&assessment.duties));
    for reading in &assessment.skills {
        line(&mut out, reading.skill.id.as_str(), &status(reading.status));
    }
    for reading in &assessment.tiers {
        line(&mut out, reading.tier.as_str(), &format!("{:?}, {} left out", reading.state, reading.left_out));
    }
    for candidate in &training.candidates {
        let reasons = candidate
            .reasons
            .iter()
            .map(|reason| format!("{} {:?} to {}", reason.skill.id.as_str(), reason.trigger, reason.goal.as_str()));
        line(&mut out, "candidate", &course(&candidate.course, reasons));
    }
    for other in &training.others {
        line(&mut out, "other", &course(&other.course, other.why.iter().map(why_not)));
    }
    for uncovered in &training.uncovered {
        let text =
            format!("{} {} to {}", uncovered.skill.id.as_str(), uncovered.step.as_str(), uncovered.goal.as_str());
        line(&mut out, "uncovered", &text);
    }
    line(&mut out, "kept", &saved.kept.len().to_string());
    out
}

fn line(out: &mut String, name: &str, text: &str) {
    writeln!(out, "  {name}: {text}").unwrap();
}

fn course(course: &Course, why: impl Iterator<Item = String>) -> String {
    format!("{} ({})", course.id.as_str(), why.collect::<Vec<_>>().join("; "))
}

fn why_not(why: &WhyNot) -> String {
    let of = |skill: &Skill, what: &str| format!("{} {what}", skill.id.as_str());
    match why {
        WhyNot::Audience(audience) => format!("for {audience:?}"),
        WhyNot::HigherTier { skill } => of(skill, "is of a higher tier"),
        WhyNot::Withheld { skill } => of(skill, "is not asked of this person"),
        WhyNot::Reached { skill, step } => of(skill, &format!("is at {}", step.as_str())),
        WhyNot::Unanswered { skill } => of(skill, "has no answer"),
        WhyNot::Unsure { skill } => of(skill, "is unsure"),
        WhyNot::NotApplicable { skill } => of(skill, "does not apply"),
    }
}

fn block(reading: &BlockReading) -> String {
    let next = match &reading.next {
        Next::Invitation => "invitation".to_owned(),
        Next::NoStep => "no step".to_owned(),
        Next::Anchor(next) => format!("{} to {}", next.item.id.as_str(), next.to.as_str()),
        Next::Keep => "keep".to_owned(),
    };
    let counts = reading.counts;
    let without_step = counts.not_applicable + counts.unsure + counts.unanswered;
    format!("{} reached, {without_step} without a step, next {next}", counts.reached)
}

fn status(status: SkillStatus) -> String {
    match status {
        SkillStatus::Under(step) => format!("under, {}", step.as_str()),
        SkillStatus::Reached(step) => format!("reached, {}", step.as_str()),
        SkillStatus::Undetermined { unanswered, unsure } => format!("{unanswered} unanswered, {unsure} unsure"),
        SkillStatus::NotApplicable => "left out".to_owned(),
    }
}

#[test]
fn every_checked_in_person_reads_as_expected() {
    let mut persons = 0;
    for (name, bytes) in samples() {
        let Ok(Document::Personal(personal)) = read(&bytes, catalog()) else { continue };
        let text: Vec<String> = personal.assessments.iter().map(report).collect();
        golden(&root().join("tests/data/expected").join(name.replace(".json", ".txt")), &text.join("\n"));
        persons += text.len();
    }
    assert_eq!(persons, 7);
}
