//! The clock of this device.

use js_sys::Date;

/// Local time with its offset, `YYYY-MM-DDThh:mm:ss+hh:mm` (RFC 3339).
#[must_use]
pub fn now() -> String {
    let date = Date::new_0();
    let minutes = -whole(date.get_timezone_offset());
    let sign = if minutes < 0 { '-' } else { '+' };
    let ahead = minutes.abs();
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
        date.get_full_year(),
        date.get_month() + 1,
        date.get_date(),
        date.get_hours(),
        date.get_minutes(),
        date.get_seconds(),
        ahead / 60,
        ahead % 60,
    )
}

#[expect(clippy::cast_possible_truncation, reason = "A time zone is within ±24 hours.")]
fn whole(minutes: f64) -> i32 {
    minutes as i32
}
