//! Characters of a text that a person does not see, such as controls and zero-width signs.

/// Control characters and the invisible ones that reorder text: no line that is shown may hold one.
#[must_use]
pub fn is_control(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Signs that show nothing by themselves, and so count as nothing: zero-width and filler signs, soft hyphens, marks of
/// direction, tags. They are Unicode's `Default_Ignorable_Code_Point`, without the selectors of a variant, and with the
/// blank of braille.
#[must_use]
pub fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{2800}' | '\u{3164}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E00FF}' | '\u{E01F0}'..='\u{E0FFF}')
}

/// Selectors that choose a form of the sign before them, such as 辻 with one or two dots. They stay in a name, but
/// alone they are nothing.
fn is_selector(sign: char) -> bool {
    matches!(sign, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether nothing of a text can be seen.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|sign| sign.is_whitespace() || is_invisible(sign) || is_selector(sign))
}

/// What of a text can be seen: without invisible signs, and without white space around it. Empty if it is blank.
#[must_use]
pub fn visible(text: &str) -> String {
    if is_blank(text) {
        return String::new();
    }
    let seen: String = text.chars().filter(|sign| !is_invisible(*sign)).collect();
    seen.trim().to_owned()
}
