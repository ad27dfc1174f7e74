//! Takes nextest's record of a run (`junit.xml`), gives how many tests passed and failed, and how long each took.

use roxmltree::Document;

use crate::process::Counts;

/// How long a test took.
pub(super) struct TestTime {
    pub(super) name: String,
    pub(super) seconds: f64,
}

/// Reads the record.
pub(super) fn read(text: &str) -> Result<(Counts, Vec<TestTime>), roxmltree::Error> {
    let record = Document::parse(text)?;
    let tests: Vec<_> = record.descendants().filter(|node| node.has_tag_name("testcase")).collect();
    let is_fault = |node: &roxmltree::Node<'_, '_>| {
        node.children().any(|child| child.has_tag_name("failure") || child.has_tag_name("error"))
    };
    let failed = tests.iter().filter(|test| is_fault(test)).count();
    let counts = Counts { passed: count(tests.len() - failed), failed: count(failed) };
    let time = |test: &roxmltree::Node<'_, '_>| TestTime {
        name: test.attribute("name").unwrap_or_default().to_owned(),
        seconds: test.attribute("time").and_then(|time| time.parse().ok()).unwrap_or_default(),
    };
    Ok((counts, tests.iter().map(time).collect()))
}

fn count(number: usize) -> u64 {
    number.try_into().unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::process::Counts;

    #[test]
    fn passed_and_failed_tests_are_counted_with_their_times() {
        let record = "<testsuites><testsuite name=\"e2e\">\
            <testcase name=\"a::b\" time=\"1.5\"/>\
            <testcase name=\"c\" time=\"0.2\"><failure type=\"test failure\">why</failure></testcase>\
            </testsuite></testsuites>";
        let (counts, times) = read(record).unwrap_or_default();
        assert_eq!(counts, Counts { passed: 1, failed: 1 });
        let times: Vec<_> = times.iter().map(|test| (test.name.as_str(), test.seconds)).collect();
        assert_eq!(times, [("a::b", 1.5), ("c", 0.2)]);
        assert!(read("<testsuites>").is_err());
    }
}
