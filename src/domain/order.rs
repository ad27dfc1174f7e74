//! Keeps a short list in order while it grows.
//!
//! Takes a list in order and one entry more; gives the list in order. Equal entries stay in the order in which they
//! came. The standard library's sort is meant for long lists, and costs 4 KB of WebAssembly for each type of entry.

/// Puts an entry behind the last one whose key is not greater.
pub fn insert<T, K: Ord>(list: &mut Vec<T>, entry: T, key: impl Fn(&T) -> K) {
    let own = key(&entry);
    let place = list.iter().rposition(|other| key(other) <= own).map_or(0, |before| before + 1);
    list.insert(place, entry);
}
