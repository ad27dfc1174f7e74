//! Where words, colours and styles may stand.

use super::source;

/// Words that nothing on ui holds.
const FORBIDDEN: [&str; 7] = ["診断", "評価", "判定", "テスト", "不足", "矛盾", "自己申告"];

/// Names in Japanese that are no sentence: the beginnings of file names, and the words that a catalogue or a cell is searched
/// for.
const NAMES: [(&str, &str); 5] = [
    ("src/domain/files/personal.rs", "kagami-個人用-"),
    ("src/domain/files/submission.rs", "kagami-渡す用-"),
    ("src/domain/group/session_file.rs", "kagami-セッション-"),
    ("src/domain/catalog/validation/texts.rs", ""),
    ("src/domain/group/csv.rs", ""),
];

/// Hiragana, katakana and kanji; a comma between two names is no sentence.
fn is_japanese(sign: char) -> bool {
    matches!(sign, '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}')
}

/// A capital and then a small letter, another word behind it.
fn is_english_sentence(text: &str) -> bool {
    let mut signs = text.chars();
    let begins = signs.next().is_some_and(|sign| sign.is_ascii_uppercase())
        && signs.next().is_some_and(|sign| sign.is_ascii_lowercase());
    begins && text.trim().contains(' ')
}

/// No sentence that a person reads stands outside text/ and the catalogue.
pub(super) fn sentences(path: &str, source: &str) -> Vec<String> {
    if !path.starts_with("src/") || path.starts_with("src/text/") {
        return Vec::new();
    }
    let is_name = |text: &str| NAMES.iter().any(|(file, start)| *file == path && text.starts_with(start));
    let lines: Vec<&str> = source.lines().collect();
    let is_shown = |(line, text): &(usize, String)| {
        let is_reason = lines[line - 1].contains(".expect(") || lines[line - 1].contains("reason =");
        let is_sentence = text.chars().any(is_japanese) || is_english_sentence(text);
        is_sentence && !is_reason && !is_name(text)
    };
    let shown = source::texts(source).into_iter().filter(is_shown);
    shown.map(|(line, text)| format!("line {line}: {text}")).collect()
}

/// Japanese punctuation, which stands between Japanese words alone.
fn is_japanese_punctuation(sign: char) -> bool {
    matches!(sign, '\u{3000}'..='\u{3002}' | '\u{3008}'..='\u{3011}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}')
}

/// What joins words stands in text/, once for each language, and English has no Japanese punctuation.
pub(super) fn punctuation(path: &str, source: &str) -> Vec<String> {
    let is_joining = path.starts_with("src/views/") || path.starts_with("src/state/");
    let is_english =
        ["en.rs", "en_problems.rs", "session_en.rs"].iter().any(|ending| path.ends_with(&["/", ending].concat()));
    if !is_joining && !is_english {
        return Vec::new();
    }
    let texts = source::texts(source).into_iter().filter(|(_, text)| text.chars().any(is_japanese_punctuation));
    texts.map(|(line, text)| format!("line {line}: {text}")).collect()
}

/// The forbidden words of a text; 人事評価 is the name of what Kagami says it is not used for,
/// and its 評価者 those whom the group session asks about.
fn forbidden(text: &str) -> Option<&'static str> {
    let rest = text.replace("人事評価の評価者", "").replace("人事評価", "");
    FORBIDDEN.into_iter().find(|word| rest.contains(word))
}

/// No text of Kagami's own frightens or certifies.
pub(super) fn words(path: &str, source: &str) -> Vec<String> {
    let texts: Vec<(usize, String)> = if path.starts_with("src/text/") {
        source::texts(source)
    } else if path.ends_with(".html") || path.ends_with(".css") {
        source.lines().map(str::to_owned).enumerate().map(|(at, line)| (at + 1, line)).collect()
    } else {
        return Vec::new();
    };
    texts.into_iter().filter_map(|(line, text)| forbidden(&text).map(|word| format!("line {line}: {word}"))).collect()
}

/// Names of colours that a style sheet might use.
const COLOURS: [&str; 14] = [
    "black", "white", "red", "green", "blue", "yellow", "orange", "gray", "grey", "navy", "silver", "purple", "teal",
    "maroon",
];

/// Functions that make a colour.
const MAKERS: [&str; 9] = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklch(", "oklab("];

/// No colour stands outside style/tokens.css.
pub(super) fn colours(path: &str, source: &str) -> Vec<String> {
    let is_style = path.ends_with(".css") && path != "style/tokens.css";
    if !is_style && !path.starts_with("src/") && !path.ends_with(".html") {
        return Vec::new();
    }
    let lines: Vec<(usize, String)> = if path.starts_with("src/") {
        source::texts(source)
    } else {
        let bare = without_css_comments(source);
        bare.lines().map(str::to_owned).enumerate().map(|(at, line)| (at + 1, line)).collect()
    };
    let is_named = |line: &str| {
        let value = line.split_once(':').map_or("", |(_, value)| value);
        let mut words = value.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-');
        is_style && words.any(|word| COLOURS.contains(&word))
    };
    let is_colour = |line: &str| {
        let low = line.to_lowercase();
        is_hexadecimal(&low) || MAKERS.iter().any(|maker| low.contains(maker)) || is_named(&low)
    };
    let faults = lines.into_iter().filter(|(_, line)| is_colour(line));
    faults.map(|(at, line)| format!("line {at}: {}", line.trim())).collect()
}

/// `#` and exactly 3, 4, 6 or 8 hexadecimal digits.
fn is_hexadecimal(line: &str) -> bool {
    line.split('#').skip(1).any(|rest| {
        let word: String =
            rest.chars().take_while(|sign| sign.is_alphanumeric() || ['-', '_', '/'].contains(sign)).collect();
        [3, 4, 6, 8].contains(&word.len()) && word.chars().all(|sign| sign.is_ascii_hexdigit())
    })
}

fn without_css_comments(source: &str) -> String {
    let mut pieces = source.split("/*");
    let mut rest = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (comment, after) = piece.split_once("*/").unwrap_or((piece, ""));
        rest.push_str(&"\n".repeat(comment.matches('\n').count()));
        rest.push_str(after);
    }
    rest
}

/// How an element comes to a `style` attribute.
const FORMS: [&str; 5] = [" style=", "attr(\"style\"", "attr:style=", "\"style\",", "set_attribute(\"style"];

/// The content policy blocks `style` attributes.
pub(super) fn style_attributes(path: &str, source: &str) -> Vec<String> {
    if !path.starts_with("src/") && !path.ends_with(".html") {
        return Vec::new();
    }
    let is_fault = |line: &str| !line.trim_start().starts_with("//") && FORMS.iter().any(|form| line.contains(form));
    let faults = source.lines().enumerate().filter(|(_, line)| is_fault(line));
    faults.map(|(at, line)| format!("line {}: {}", at + 1, line.trim())).collect()
}

/// What the policy of a page blocks, and what fails where the site stands below a path.
pub(super) fn page_policy(path: &str, source: &str) -> Vec<String> {
    if !path.ends_with(".html") {
        return Vec::new();
    }
    let has_handler = |line: &str| {
        let words = line.split_whitespace().filter_map(|word| word.split_once("=\""));
        words.into_iter().any(|(name, _)| name.starts_with("on"))
    };
    let is_fault = |line: &str| {
        ["<style", "=\"/", "('/", "(\"/", " '/", " \"/"].iter().any(|part| line.contains(part)) || has_handler(line)
    };
    let faults = source.lines().enumerate().filter(|(_, line)| is_fault(line));
    faults.map(|(at, line)| format!("line {}: {}", at + 1, line.trim())).collect()
}
