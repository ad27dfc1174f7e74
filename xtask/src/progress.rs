//! Takes what is begun, says it on the terminal: which step of how many, and how long it has taken so far.

use std::time::Instant;

/// The steps of one command.
pub(crate) struct Progress {
    start: Instant,
    done: usize,
    all: usize,
    is_silent: bool,
}

impl Progress {
    /// Before the first step.
    pub(crate) fn new() -> Self {
        Self { start: Instant::now(), done: 0, all: 0, is_silent: false }
    }

    /// Says nothing.
    pub(crate) fn silent() -> Self {
        Self { is_silent: true, ..Self::new() }
    }

    /// That so many more steps will come.
    pub(crate) fn expect(&mut self, steps: usize) {
        self.all += steps;
    }

    /// Begins a step.
    pub(crate) fn step(&mut self, what: &str) {
        self.done += 1;
        if self.is_silent {
            return;
        }
        println!("[{}/{}, {} elapsed] {what}", self.done, self.all, self.elapsed());
    }

    /// How long it has taken so far, as a person says it.
    pub(crate) fn elapsed(&self) -> String {
        let seconds = self.start.elapsed().as_secs();
        if seconds < 60 { format!("{seconds} s") } else { format!("{} min {} s", seconds / 60, seconds % 60) }
    }
}
