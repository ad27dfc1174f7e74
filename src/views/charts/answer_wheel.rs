//! Draws the wheel of all answers. The table beside it has the same content.

use leptos::prelude::*;

use super::strip_cells::step_class;
use crate::figures::strip::Level;
use crate::figures::wheel::{Sector, Spoke, Wheel};

/// The wheel, named by the element of the id `labelled_by`.
#[component]
pub fn AnswerWheel(
    /// The shapes.
    wheel: Wheel,
    /// One sign per sector.
    names: Vec<String>,
    /// Id of the element that names it.
    labelled_by: &'static str,
) -> impl IntoView {
    let spokes = wheel.spokes.into_iter().enumerate().map(|(at, spoke)| spoke_marks(at, spoke)).collect_view();
    let sectors = wheel.sectors.into_iter().zip(names).map(|(sector, name)| sector_marks(sector, name)).collect_view();
    view! {
        <svg class="answer-wheel__svg" viewBox="-160 -160 320 320" role="img" aria-labelledby=labelled_by>
            {spokes}
            {sectors}
        </svg>
    }
}

fn spoke_marks(at: usize, spoke: Spoke) -> impl IntoView {
    let cells = spoke.cells.into_iter().map(|(d, step)| view! { <path class=step_class(step) d=d /> }).collect_view();
    let line = spoke.line.map(|(d, level)| {
        let class = if level == Level::Dotted { "step-dots" } else { "step-hatch" };
        view! { <path class=class d=d /> }
    });
    let (x, y) = spoke.number;
    let number = (at + 1).to_string();
    view! { <g>{cells}{line}<text class="answer-wheel__number" x=x y=y>{number}</text></g> }
}

fn sector_marks(sector: Sector, name: String) -> impl IntoView {
    let (x, y) = sector.name;
    view! {
        <g>
            <path class="answer-wheel__sector" d=sector.arc />
            <text class="answer-wheel__sector-name" x=x y=y>{name}</text>
        </g>
    }
}
