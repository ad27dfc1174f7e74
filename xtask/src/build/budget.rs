//! The most bytes that the first page may cost: a guard rail. Whoever raises a number says why in the commit.

/// KB in every table of sizes.
pub(super) const KB: f64 = 1024.0;
/// All files of the first page after brotli at level 11, in KB.
pub(super) const BROTLI_KB: f64 = 240.0;
/// All files of the first page after gzip at level 9, in KB.
pub(super) const GZIP_KB: f64 = 295.0;
/// The one file as it is, in KB: it is copied and opened, never compressed on the way.
pub(super) const WHOLE_KB: f64 = 700.0;
