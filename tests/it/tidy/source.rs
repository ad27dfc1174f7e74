//! Rust source as the rules look at it: names, paths and texts, each with its line, and functions, read by syn.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::Visit;

/// The tokens of a source. Doc comments are attributes there.
fn tokens(source: &str) -> TokenStream {
    source.parse().unwrap_or_else(|error| panic!("{error}:\n{source}"))
}

/// Visits every list of tokens, the outermost first, without doc comments.
fn each_list(tokens: TokenStream, visit: &mut dyn FnMut(&[TokenTree])) {
    let mut list: Vec<TokenTree> = Vec::new();
    for tree in tokens {
        let is_doc = matches!(&tree, TokenTree::Group(group) if is_doc(group.stream()));
        if is_doc && matches!(list.last(), Some(TokenTree::Punct(sign)) if ['#', '!'].contains(&sign.as_char())) {
            continue;
        }
        list.push(tree);
    }
    visit(&list);
    for tree in list {
        if let TokenTree::Group(group) = tree {
            each_list(group.stream(), visit);
        }
    }
}

fn is_doc(tokens: TokenStream) -> bool {
    matches!(tokens.into_iter().next(), Some(TokenTree::Ident(name)) if name == "doc")
}

/// Every text, also of a single sign, with its line.
pub(super) fn texts(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    each_list(tokens(source), &mut |list| {
        for tree in list {
            let TokenTree::Literal(literal) = tree else { continue };
            let text = match syn::Lit::new(literal.clone()) {
                syn::Lit::Str(text) => text.value(),
                syn::Lit::Char(sign) => sign.value().to_string(),
                _ => continue,
            };
            found.push((literal.span().start().line, text));
        }
    });
    found.sort();
    found
}

/// Every path, of one name or several, with its line; groups in braces are taken apart.
pub(super) fn paths(source: &str) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    each_list(tokens(source), &mut |list| {
        let mut rest = list;
        let mut is_inside = false;
        while let [first, after @ ..] = rest {
            match first {
                TokenTree::Ident(name) if !is_inside => {
                    let line = name.span().start().line;
                    expand(rest, &[], &mut |path| found.push((line, path)));
                }
                _ => {}
            }
            is_inside = matches!(first, TokenTree::Punct(sign) if sign.as_char() == ':')
                && matches!(rest.get(1), Some(TokenTree::Ident(_)))
                && is_inside_path(list, list.len() - rest.len());
            rest = after;
        }
    });
    found
}

/// Whether the sign at this place is the second of `::`.
fn is_inside_path(list: &[TokenTree], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| list.get(before));
    matches!(before, Some(TokenTree::Punct(sign)) if sign.as_char() == ':')
}

/// A path from here on: each of its ends.
fn expand(list: &[TokenTree], before: &[String], found: &mut dyn FnMut(Vec<String>)) {
    match list {
        [TokenTree::Ident(name), rest @ ..] => {
            let path = [before, &[name.to_string()]].concat();
            match rest {
                [TokenTree::Punct(one), TokenTree::Punct(two), rest @ ..]
                    if one.as_char() == ':' && two.as_char() == ':' =>
                {
                    expand(rest, &path, found);
                }
                _ => found(path),
            }
        }
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Brace && !before.is_empty() => {
            let list: Vec<TokenTree> = group.stream().into_iter().collect();
            let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(sign) if sign.as_char() == ',');
            list.split(is_comma).for_each(|part| expand(part, before, found));
        }
        _ if !before.is_empty() => found(before.to_vec()),
        _ => {}
    }
}

/// What is derived, by its last name, with its line.
pub(super) fn derived(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    each_list(tokens(source), &mut |list| {
        for pair in list.windows(2) {
            if let [TokenTree::Ident(name), TokenTree::Group(group)] = pair
                && name == "derive"
            {
                let names = group.stream().into_iter();
                let names = names.filter(|tree| matches!(tree, TokenTree::Ident(_))).map(|tree| tree.to_string());
                found.extend(names.map(|found| (name.span().start().line, found)));
            }
        }
    });
    found
}

/// The name of every function with a body, but for those that a macro makes.
pub(super) fn functions(source: &str) -> Vec<String> {
    let mut functions = Functions(Vec::new());
    functions.visit_file(&syn::parse_file(source).unwrap_or_else(|error| panic!("{error}:\n{source}")));
    functions.0
}

struct Functions(Vec<String>);

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.0.push(function.sig.ident.to_string());
        syn::visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.0.push(function.sig.ident.to_string());
        syn::visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        self.0.extend(function.default.is_some().then(|| function.sig.ident.to_string()));
        syn::visit::visit_trait_item_fn(self, function);
    }
}
