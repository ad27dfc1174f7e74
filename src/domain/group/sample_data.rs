//! A sample section of up to 24 made-up people, to try the session with.
//!
//! The answers were generated once from a seed, so that people and items differ.

use crate::domain::assessment::answers::{Answer, Answers};
use crate::domain::assessment::questionnaire::{Questionnaire, Scope};
use crate::domain::catalog::{Catalog, Purpose, Rank, Step, Tier};
use crate::domain::files::{AssessmentId, Month, Submission};

/// How many people the samples have: each shows another face of the thresholds.
pub const SAMPLES: [usize; 4] = [24, 12, 7, 3];

/// Rank, tier, and one sign for each question asked: a step, `n` 当てはまらない, `u` 決められない, `-` unanswered.
const PEOPLE: [(Rank, Tier, &str); 24] = [
    (Rank::Staff, Tier::General, "u12110122n11u21n131133"),
    (Rank::Staff, Tier::General, "010000001000un0011n111"),
    (Rank::Staff, Tier::General, "233222122333012222n223"),
    (Rank::Supervisor, Tier::General, "1111200110022111112112"),
    (Rank::Staff, Tier::General, "12212222221011313n-33n"),
    (Rank::Manager, Tier::General, "u1n111121-0110000221222"),
    (Rank::Supervisor, Tier::Promoter, "3n22n1122201210n023032232202"),
    (Rank::Staff, Tier::General, "2121022n11100121-23-32"),
    (Rank::Staff, Tier::General, "120n311021n2011122n233"),
    (Rank::Supervisor, Tier::General, "n210n120u1121010222232"),
    (Rank::Staff, Tier::General, "121u20n222n0un21113133"),
    (Rank::Staff, Tier::Promoter, "32nn331111212312211233131n0n"),
    (Rank::Staff, Tier::General, "1u22n2111u101211201232"),
    (Rank::Staff, Tier::Specialist, "213213n3232332121121u3222212n331"),
    (Rank::Staff, Tier::Promoter, "112223121121203111113212--01"),
    (Rank::Supervisor, Tier::General, "1322212u232n3223221232"),
    (Rank::Staff, Tier::Promoter, "2133u2132323n232222232132221"),
    (Rank::Staff, Tier::General, "00u1000000000000000011"),
    (Rank::Supervisor, Tier::General, "222213n22u222-31212232"),
    (Rank::Manager, Tier::General, "22110n1101n1011010u1031"),
    (Rank::Staff, Tier::General, "33333333n3333333323333"),
    (Rank::Supervisor, Tier::General, "1011120222222110222222"),
    (Rank::Manager, Tier::General, "11112211302312302213223"),
    (Rank::Supervisor, Tier::Promoter, "11130n0u12n11n10230212010010"),
];

/// The files of the first so many people, each under its name.
#[must_use]
pub fn sample(people: usize, purpose: Purpose, month: &Month, catalog: &Catalog) -> Vec<(String, Vec<u8>)> {
    let file = |(number, (rank, tier, signs)): (usize, &(Rank, Tier, &str))| {
        let section_head = (*rank == Rank::Manager).then_some(true);
        let asked = Questionnaire::of(catalog, Scope { rank: *rank, tier: *tier, section_head }).questions;
        let given = asked
            .iter()
            .zip(signs.chars())
            .filter_map(|(question, sign)| Some((question.item.id.clone(), answer(sign)?)));
        let submission = Submission {
            catalog: catalog.reference.clone(),
            id: AssessmentId::from_random((number as u128 + 1).to_be_bytes()),
            revision: 1,
            month: month.clone(),
            rank: *rank,
            tier: *tier,
            name: None,
            purpose,
            answers: given.collect::<Answers>(),
            kept: Vec::new(),
        };
        (submission.file_name(), submission.write().into_bytes())
    };
    PEOPLE.iter().take(people).enumerate().map(file).collect()
}

fn answer(sign: char) -> Option<Answer> {
    match sign {
        'n' => Some(Answer::NotApplicable),
        'u' => Some(Answer::Unsure),
        sign => Step::ALL.get(sign.to_digit(10)? as usize).map(|step| Answer::Step(*step)),
    }
}
