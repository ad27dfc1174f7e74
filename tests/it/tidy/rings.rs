//! No two files of the source name each other, and no ring of them does. A file of a room may name its room's `mod.rs`,
//! which lists what the room has.

use std::collections::{BTreeMap, BTreeSet};

use super::order::{module_of, named};
use super::tree;

type Module = Vec<String>;

/// The names that a room's `mod.rs` hands on, each with the file that has it.
fn handed_on(room: &Module, source: &str) -> BTreeMap<String, Module> {
    let mut names = BTreeMap::new();
    for item in syn::parse_file(source).expect("it parses").items {
        if let syn::Item::Use(import) = item
            && !matches!(import.vis, syn::Visibility::Inherited)
        {
            each_leaf(&import.tree, &mut Vec::new(), &mut |path| {
                let (name, file) = path.split_last().expect("a name");
                names.insert(name.clone(), room.iter().chain(file).cloned().collect());
            });
        }
    }
    names
}

fn each_leaf(tree: &syn::UseTree, path: &mut Vec<String>, visit: &mut dyn FnMut(&[String])) {
    match tree {
        syn::UseTree::Path(branch) => {
            path.push(branch.ident.to_string());
            each_leaf(&branch.tree, path, visit);
            path.pop();
        }
        syn::UseTree::Name(name) => {
            path.push(name.ident.to_string());
            visit(path);
            path.pop();
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| each_leaf(tree, path, visit)),
        syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}

/// Which files each file names.
fn names(files: &BTreeMap<Module, String>) -> BTreeMap<&Module, BTreeSet<Module>> {
    let rooms: BTreeMap<&Module, BTreeMap<String, Module>> =
        files.iter().map(|(module, source)| (module, handed_on(module, source))).collect();
    let file_of = |path: &[String]| {
        let mut at =
            (0..=path.len()).rev().map(|length| path[..length].to_vec()).find(|module| files.contains_key(module))?;
        if let Some(file) = path.get(at.len()).and_then(|name| rooms[&at].get(name)) {
            at.clone_from(file);
        }
        Some(at)
    };
    let of = |(module, source): (&Module, &String)| {
        let path = format!("src/{}.rs", module.join("/"));
        let named = named(&path, source).into_iter().filter_map(|(_, path)| file_of(&path));
        // A room and what stands in it are one.
        named.filter(|other| !other.starts_with(module) && !module.starts_with(other)).collect::<BTreeSet<_>>()
    };
    files.iter().map(|file| (file.0, of(file))).collect()
}

/// The rings: files from each of which one comes to every other of the same ring.
fn rings(files: &BTreeMap<Module, String>) -> Vec<String> {
    let names = names(files);
    let reached = |from: &Module| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from.clone()]);
        while let Some(at) = open.pop() {
            for next in names.get(&at).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    open.push(next.clone());
                }
            }
        }
        seen
    };
    let reach: BTreeMap<&Module, BTreeSet<Module>> = names.keys().map(|module| (*module, reached(module))).collect();
    let ring = |module: &Module| -> Vec<String> {
        let with = reach[module].iter().filter(|other| reach.get(other).is_some_and(|back| back.contains(module)));
        with.map(|module| module.join("::")).collect()
    };
    let all: BTreeSet<Vec<String>> =
        reach.keys().map(|module| ring(module)).filter(|module| !module.is_empty()).collect();
    all.into_iter().map(|ring| ring.join(" ↔ ")).collect()
}

#[test]
fn no_files_of_the_source_name_each_other_in_a_ring() {
    let files = tree().into_iter().filter(|(path, _)| path.starts_with("src/") && path.matches('/').count() > 1);
    let files: BTreeMap<Module, String> = files.map(|(path, source)| (module_of(&path), source)).collect();
    assert!(files.len() > 100);
    let rings = rings(&files);
    assert!(rings.is_empty(), "\n{}", rings.join("\n"));
}

#[test]
fn a_pair_and_a_longer_ring_are_found_and_a_room_with_what_it_has_is_none() {
    let module = |path: &str| path.split("::").map(str::to_owned).collect::<Module>();
    let files = |all: &[(&str, &str)]| all.iter().map(|(path, source)| (module(path), (*source).to_owned())).collect();
    let pair: BTreeMap<Module, String> = files(&[("a::b", "use super::c::C;"), ("a::c", "fn f() { super::b::f(); }")]);
    assert_eq!(rings(&pair), ["a::b ↔ a::c"]);
    let three = files(&[("a::b", "use crate::a::c::C;"), ("a::c", "use super::d::D;"), ("a::d", "use super::b::B;")]);
    assert_eq!(rings(&three), ["a::b ↔ a::c ↔ a::d"]);
    let handed = files(&[("a", "pub use c::C;"), ("a::b", "use super::C;"), ("a::c", "use super::b::B;")]);
    assert_eq!(rings(&handed), ["a::b ↔ a::c"]);
    let room = files(&[("a", "pub use b::B; use c::C;"), ("a::b", "use super::A;"), ("a::c", "use super::b::B;")]);
    assert_eq!(rings(&room), [""; 0]);
}
