//! Two records of one person that become one, or of which one takes the place of the other.
//! Takes records; changes the first. Never drops an assessment of it.

use super::Personal;

impl Personal {
    /// Gives each assessment that `before`, in whose place it was put, has with other content a higher revision than it
    /// had there: what is handed over from now on then counts instead of what was handed over before.
    pub fn supersede(&mut self, before: &Self) {
        for own in &mut self.assessments {
            if let Some(old) = before.assessments.iter().find(|old| old.id == own.id && *old != own) {
                own.revision = own.revision.max(old.revision).saturating_add(1);
            }
        }
    }

    /// Puts the assessments of another record before those here, but for those that are here too.
    pub fn put_before(&mut self, other: Self) {
        let own = std::mem::replace(self, other).assessments;
        self.assessments.retain(|it| own.iter().all(|own| own.id != it.id));
        self.assessments.extend(own);
    }
}
