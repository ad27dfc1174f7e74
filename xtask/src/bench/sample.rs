//! Takes measured milliseconds, gives their median and their 95th percentile, both of them values that were measured.
//! Never a mean: one slow run would move it.

/// Milliseconds, in ascending order. Never empty once something was measured.
pub(super) struct Sample(Vec<f64>);

impl Sample {
    pub(super) fn new(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn median(&self) -> f64 {
        self.percentile(50)
    }

    /// The smallest value that at least so many of a hundred do not exceed.
    pub(super) fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100);
        self.0.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
    }

    /// `12 to 34 ms`.
    pub(super) fn range(&self) -> String {
        format!("{:.0} to {:.0} ms", self.percentile(0), self.percentile(100))
    }
}

#[cfg(test)]
mod tests {
    use super::Sample;

    #[test]
    fn percentiles_are_by_nearest_rank() {
        let sample = Sample::new((1..=20).rev().map(f64::from).collect());
        let close = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
        close(sample.median(), 10.0);
        close(sample.percentile(95), 19.0);
        close(sample.percentile(100), 20.0);
        close(Sample::new(vec![3.0, 1.0, 2.0]).median(), 2.0);
        assert!(Sample::new(Vec::new()).median().is_nan());
        assert_eq!(sample.range(), "1 to 20 ms");
    }
}
