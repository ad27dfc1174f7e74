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
    (Rank::Staff, Tier::General, "u12110122n11u21n13133"),
    (Rank::Staff, Tier::General, "010000001000un0011n11"),
    (Rank::Staff, Tier::General, "233222122333012222n23"),
    (Rank::Supervisor, Tier::General, "111120011002211111212"),
    (Rank::Staff, Tier::General, "12212222221011313n-3n"),
    (Rank::Manager, Tier::General, "u1n111121-011000022122"),
    (Rank::Supervisor, Tier::Promoter, "3n22n1122201210n0233223202"),
    (Rank::Staff, Tier::General, "2121022n11100121-2332"),
    (Rank::Staff, Tier::General, "120n311021n2011122n33"),
    (Rank::Supervisor, Tier::General, "n210n120u112101022232"),
    (Rank::Staff, Tier::General, "121u20n222n0un2111333"),
    (Rank::Staff, Tier::Promoter, "32nn3311112123122113313n0n"),
    (Rank::Staff, Tier::General, "1u22n2111u10121120132"),
    (Rank::Staff, Tier::Specialist, "213213n323233212112u322212n31"),
    (Rank::Staff, Tier::Promoter, "11222312112120311113212-01"),
    (Rank::Supervisor, Tier::General, "1322212u232n322322132"),
    (Rank::Staff, Tier::Promoter, "2133u2132323n2322223213221"),
    (Rank::Staff, Tier::General, "00u100000000000000011"),
    (Rank::Supervisor, Tier::General, "222213n22u222-3121232"),
    (Rank::Manager, Tier::General, "22110n1101n1011010u131"),
    (Rank::Staff, Tier::General, "33333333n333333332333"),
    (Rank::Supervisor, Tier::General, "101112022222211022222"),
    (Rank::Manager, Tier::General, "1111221130231230221323"),
    (Rank::Supervisor, Tier::Promoter, "11130n0u12n11n102301201010"),
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
