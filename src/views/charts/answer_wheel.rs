//! Draws the wheel of all answers. The table beside it has the same content.

use super::strip_cells::step_class;
use crate::figures::strip::Level;
use crate::figures::wheel::{Sector, Spoke, Wheel};

/// The wheel with one sign per sector, named by the element of the id `labelled_by`.
#[must_use]
pub fn answer_wheel(wheel: &Wheel, signs: &[String], labelled_by: &str) -> String {
    let spokes: String = wheel.spokes.iter().enumerate().map(|(at, spoke)| spoke_marks(at + 1, spoke)).collect();
    let sectors: String = wheel.sectors.iter().zip(signs).map(|(sector, sign)| sector_marks(sector, sign)).collect();
    format!(
        r#"<svg class="answer-wheel__svg" viewBox="-160 -160 320 320" role="img" aria-labelledby="{labelled_by}">{spokes}{sectors}</svg>"#
    )
}

fn spoke_marks(number: usize, spoke: &Spoke) -> String {
    let cells = spoke.cells.iter().map(|(d, step)| format!(r#"<path class="{}" d="{d}"/>"#, step_class(*step)));
    let cells: String = cells.collect();
    let line = spoke.line.as_ref().map_or_else(String::new, |(d, level)| {
        let class = if *level == Level::Dotted { "step-dots" } else { "step-hatch" };
        format!(r#"<path class="{class}" d="{d}"/>"#)
    });
    let (x, y) = &spoke.number;
    format!(r#"<g>{cells}{line}<text class="answer-wheel__number" x="{x}" y="{y}">{number}</text></g>"#)
}

fn sector_marks(sector: &Sector, sign: &str) -> String {
    let ((x, y), sign) = (&sector.name, html_escape::encode_text(sign));
    let arc = format!(r#"<path class="answer-wheel__sector" d="{}"/>"#, sector.arc);
    format!(r#"<g>{arc}<text class="answer-wheel__sector-name" x="{x}" y="{y}">{sign}</text></g>"#)
}
