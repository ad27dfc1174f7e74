//! Takes a [`Node`], gives its HTML as it is at first: for the start page that stands in index.html, which tests/it makes.
//! What only opens later (dialogs) is left out, and so are listeners. The app never calls it, so it never reaches a browser.

use leptos::prelude::untrack;

use super::element::{Attribute, Element, Node};

/// Elements that have no end.
const VOID: [&str; 2] = ["hr", "input"];

/// Writes the HTML of a node.
pub(super) fn write(node: Node, html: &mut String) {
    match node {
        Node::Text(text) => *html += &escaped(&text),
        Node::Element(element) => write_element(element, html),
        Node::Live(make) => {
            let mut nodes = Vec::new();
            untrack(|| make(&mut nodes));
            write(Node::Several(nodes), html);
        }
        Node::Several(nodes) => nodes.into_iter().for_each(|node| write(node, html)),
    }
}

fn write_element(element: Element, html: &mut String) {
    let (tag, attributes, children) = element.into_parts();
    if tag == "dialog" {
        return;
    }
    let mut content = String::new();
    html.extend(["<", tag]);
    for attribute in attributes {
        match attribute {
            Attribute::Fixed(name, value) => html.extend([" ", name, "=\"", &escaped(&value), "\""]),
            Attribute::Live(name, value) => html.extend([" ", name, "=\"", &escaped(&untrack(value)), "\""]),
            Attribute::Checked(is_checked) => *html += if untrack(is_checked) { " checked" } else { "" },
            Attribute::Markup(markup) => content = markup,
            Attribute::On(..) => {}
        }
    }
    *html += ">";
    if !VOID.contains(&tag) {
        write(Node::Several(children), &mut content);
        html.extend([&content, "</", tag, ">"]);
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
