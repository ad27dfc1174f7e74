//! Rust source cut into what a rule looks at: code without comments and texts, the texts, the functions, the paths.
//!
//! Takes any text, gives the best reading of it; never fails, because a rule must not depend on source that compiles.

/// What a sign of the source belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Code,
    Text,
    Comment,
}

/// The kind of every sign.
fn kinds(signs: &[char]) -> Vec<Kind> {
    let mut kinds = Vec::with_capacity(signs.len());
    let mut at = 0;
    while at < signs.len() {
        let (kind, length) = next(signs, at);
        kinds.resize(kinds.len() + length, kind);
        at += length;
    }
    kinds
}

/// The kind of what begins here, and how many signs it has.
fn next(signs: &[char], at: usize) -> (Kind, usize) {
    let rest = &signs[at..];
    let is_word = at > 0 && (signs[at - 1].is_alphanumeric() || signs[at - 1] == '_');
    match rest {
        ['/', '/', ..] => (Kind::Comment, rest.iter().take_while(|sign| **sign != '\n').count()),
        ['/', '*', ..] => (Kind::Comment, block_comment(rest)),
        ['"', ..] => (Kind::Text, quoted(rest, '"')),
        ['\'', '\\', ..] | ['\'', _, '\'', ..] => (Kind::Text, quoted(rest, '\'')),
        ['r', '"' | '#', ..] if !is_word => raw(rest).map_or((Kind::Code, 1), |length| (Kind::Text, length)),
        _ => (Kind::Code, 1),
    }
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

fn quoted(rest: &[char], mark: char) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            sign if sign == mark => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

fn raw(rest: &[char]) -> Option<usize> {
    let hashes = rest[1..].iter().take_while(|sign| **sign == '#').count();
    if rest.get(1 + hashes) != Some(&'"') {
        return None;
    }
    let end: String = std::iter::once('"').chain("#".repeat(hashes).chars()).collect();
    let body: String = rest[hashes + 2..].iter().collect();
    let length = body.find(&end).map_or(body.chars().count(), |at| body[..at].chars().count());
    Some((hashes + 2 + length + end.len()).min(rest.len()))
}

/// The code alone: every sign of a comment or a text is a space, line breaks stay.
pub(super) fn code(source: &str) -> String {
    let signs: Vec<char> = source.chars().collect();
    let keep = |(sign, kind): (&char, Kind)| if kind == Kind::Code || *sign == '\n' { *sign } else { ' ' };
    signs.iter().zip(kinds(&signs)).map(keep).collect()
}

/// Every text with the number of its line, without its quotation marks.
pub(super) fn texts(source: &str) -> Vec<(usize, String)> {
    let signs: Vec<char> = source.chars().collect();
    let (mut found, mut line, mut at) = (Vec::new(), 1, 0);
    while at < signs.len() {
        let (kind, length) = next(&signs, at);
        let piece: String = signs[at..at + length].iter().collect();
        if kind == Kind::Text {
            found.push((line, inside(&piece).to_owned()));
        }
        line += piece.matches('\n').count();
        at += length;
    }
    found
}

/// A text without its marks.
fn inside(text: &str) -> &str {
    let bare = text.strip_prefix('r').unwrap_or(text);
    let hashes = bare.chars().take_while(|sign| *sign == '#').count();
    bare.get(hashes + 1..bare.len() - hashes - 1).unwrap_or_default()
}

/// A function of the source.
pub(super) struct Function {
    pub(super) name: String,
    /// The line of its `fn`, from 1.
    pub(super) line: usize,
    /// Lines from `fn` to the closing brace.
    pub(super) length: usize,
    /// What stands between its round brackets.
    pub(super) parameters: String,
    pub(super) is_component: bool,
}

/// Every function with a body.
pub(super) fn functions(source: &str) -> Vec<Function> {
    let code = code(source);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        let is_word = code[..at].ends_with(|sign: char| sign.is_alphanumeric() || sign == '_');
        let name: String = code[at + 3..].chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
        let Some(open) = code[at..].find('(').filter(|_| !is_word && !name.is_empty()).map(|open| at + open) else {
            continue;
        };
        let inside = balanced(&code[open..], '(', ')');
        let after = open + inside.len();
        let body =
            code[after..].find(['{', ';']).map(|body| after + body).filter(|body| code[*body..].starts_with('{'));
        let Some(body) = body else { continue };
        let end = body + balanced(&code[body..], '{', '}').len();
        let before = code[..at].trim_end_matches(|sign: char| sign != '}' && sign != ';' && sign != '{');
        let between = &code[before.len()..at];
        found.push(Function {
            name,
            line: code[..at].matches('\n').count() + 1,
            length: code[at..end].matches('\n').count() + 1,
            parameters: inside.trim_matches(['(', ')']).to_owned(),
            is_component: between.contains("#[component]"),
        });
    }
    found
}

/// From an opening bracket to the one that closes it.
fn balanced(code: &str, open: char, close: char) -> &str {
    let mut depth = 0;
    for (at, sign) in code.char_indices() {
        depth += i32::from(sign == open) - i32::from(sign == close);
        if depth == 0 {
            return &code[..at + sign.len_utf8()];
        }
    }
    code
}

/// How many pieces a list has at its own depth of brackets.
pub(super) fn pieces(list: &str) -> usize {
    let (mut depth, mut pieces, mut is_begun) = (0, 0, false);
    let signs: Vec<char> = list.chars().collect();
    for (at, sign) in signs.iter().enumerate() {
        let is_arrow = *sign == '>' && at > 0 && signs[at - 1] == '-';
        match sign {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '>' if !is_arrow => depth -= 1,
            ',' if depth == 0 => is_begun = false,
            _ => {}
        }
        if !is_begun && !sign.is_whitespace() && *sign != ',' {
            (is_begun, pieces) = (true, pieces + 1);
        }
    }
    pieces
}

/// Every path that begins with `crate`, `super` or `kagami`, with its line; groups in braces are taken apart.
pub(super) fn paths(source: &str) -> Vec<(usize, Vec<String>)> {
    let code = code(source);
    let mut found = Vec::new();
    for root in ["crate::", "super::", "kagami::"] {
        for (at, _) in code.match_indices(root) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|sign| sign.is_alphanumeric() || sign == '_' || sign == ':') {
                continue;
            }
            let line = code[..at].matches('\n').count() + 1;
            expand(&code[at..], &[], &mut |path| found.push((line, path)));
        }
    }
    found
}

fn expand(code: &str, prefix: &[String], found: &mut dyn FnMut(Vec<String>)) {
    let code = code.trim_start();
    if code.starts_with('{') {
        let group = balanced(code, '{', '}');
        let mut depth = 0;
        let pieces = group[1..group.len() - 1].split(|sign: char| {
            depth += i32::from(sign == '{') - i32::from(sign == '}');
            sign == ',' && depth == 0
        });
        return pieces.for_each(|piece| expand(piece, prefix, found));
    }
    let name: String = code.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
    let path = [prefix, std::slice::from_ref(&name)].concat();
    match code[name.len()..].strip_prefix("::") {
        Some(rest) if !name.is_empty() => expand(rest, &path, found),
        _ if name.is_empty() => found(prefix.to_vec()),
        _ => found(path),
    }
}
