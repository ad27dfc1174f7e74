//! Elements whose type is always the same, whatever their tag, attributes and children.
//!
//! Takes a tag, attributes and children; gives a Leptos view (see `mounting`). Looks nothing up, knows no component.
//! The `view!` macro gives every element a type of its own, and each type compiles to code of its own: this app's pages
//! came to 480 KB of WebAssembly that way (see ARCHITECTURE.md for the measurement). Here an element costs the bytes
//! that say what it is. Components are still composed with `view!`.

use std::borrow::Cow;

use leptos::ev;
use leptos::prelude::*;

/// An element that is being put together. A pointer, so that each step of a chain hands on one word.
#[must_use]
pub struct Element(Box<Parts>);

/// Tag, attributes and children.
pub(super) type Parts = (&'static str, Vec<Attribute>, Vec<Node>);

/// What is said of an element, or done to it.
pub enum Attribute {
    /// An attribute that stays as it is.
    Fixed(&'static str, Cow<'static, str>),
    /// An attribute that follows what it reads.
    Live(&'static str, Box<dyn Fn() -> Cow<'static, str> + Send>),
    /// The property `checked`, which follows what it reads.
    Checked(Box<dyn Fn() -> bool + Send>),
    /// What happens at an event of that name.
    On(&'static str, Box<dyn FnMut(ev::Event) + Send>),
    /// Markup in place of children.
    Markup(String),
}

/// Anything that can be seen: the one type of view in this app.
#[must_use]
pub enum Node {
    /// Text.
    Text(Cow<'static, str>),
    /// An element.
    Element(Element),
    /// A part that is made anew whenever something that it reads changes.
    Live(Make),
    /// Several in a row.
    Several(Vec<Node>),
}

/// Puts nodes at the end of these.
pub(super) type Make = Box<dyn Fn(&mut Vec<Node>) + Send>;

/// An element of that tag, without attributes and children.
pub fn el(tag: &'static str) -> Element {
    Element(Box::new((tag, Vec::new(), Vec::new())))
}

/// An element of that tag and class.
pub fn classed(tag: &'static str, class: &'static str) -> Element {
    el(tag).attr("class", class)
}

/// A native button that does that when it is pressed.
pub fn button(class: &'static str, label: impl Child, act: impl FnMut() + Send + 'static) -> Element {
    let mut act = act;
    classed("button", class).attr("type", "button").on("click", move |_| act()).with(label)
}

/// A section under a heading that names it; `id` is that of the heading.
pub fn section(class: &'static str, id: &'static str, title: &'static str) -> Element {
    classed("section", class).attr("aria-labelledby", id).with(el("h2").attr("id", id).with(title))
}

/// The heading of a page, which takes the focus when the page is come to.
pub fn heading(title: impl Child) -> Element {
    el("h1").attr("tabindex", "-1").with(title)
}

/// The main part of a page.
pub fn main(class: &'static str) -> Element {
    classed("main", class).attr("id", "main")
}

/// A link.
pub fn link(class: &'static str, href: impl Into<Cow<'static, str>>) -> Element {
    classed("a", class).attr("href", href)
}

/// A part that is made anew whenever something that it reads changes.
pub fn live<C: Child>(make: impl Fn() -> C + Send + 'static) -> Node {
    Node::Live(Box::new(move |nodes| make().put(nodes)))
}

impl Element {
    /// An attribute that stays as it is.
    pub fn attr(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.push(Attribute::Fixed(name, value.into()))
    }

    /// An attribute, if there is a value for it.
    pub fn attr_if(self, name: &'static str, value: Option<impl Into<Cow<'static, str>>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that follows what it reads.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> Cow<'static, str> + Send + 'static) -> Self {
        self.push(Attribute::Live(name, Box::new(value)))
    }

    /// Whether a radio or checkbox is chosen, which follows what it reads. The property, because the attribute of that
    /// name says only what it was at first.
    pub fn checked(self, is_checked: impl Fn() -> bool + Send + 'static) -> Self {
        self.push(Attribute::Checked(Box::new(is_checked)))
    }

    /// What happens at an event of that name.
    pub fn on(self, event: &'static str, act: impl FnMut(ev::Event) + Send + 'static) -> Self {
        self.push(Attribute::On(event, Box::new(act)))
    }

    /// Markup made by a chart, in place of children.
    pub fn markup(self, markup: String) -> Self {
        self.push(Attribute::Markup(markup))
    }

    /// A further child, or several.
    pub fn with(mut self, child: impl Child) -> Self {
        child.put(&mut self.0.2);
        self
    }

    pub(super) fn into_parts(self) -> Parts {
        *self.0
    }

    #[inline(never)]
    fn push(mut self, attribute: Attribute) -> Self {
        self.0.1.push(attribute);
        self
    }
}

/// What can stand in an element: text, elements, views, and none or several of them.
pub trait Child: Sized {
    /// Puts itself at the end of these.
    fn put(self, nodes: &mut Vec<Node>);

    /// Itself as one node.
    fn view(self) -> Node {
        let mut nodes = Vec::new();
        self.put(&mut nodes);
        Node::Several(nodes)
    }
}

impl Child for Element {
    fn put(self, nodes: &mut Vec<Node>) {
        nodes.push(Node::Element(self));
    }
}

impl Child for Node {
    fn put(self, nodes: &mut Vec<Node>) {
        nodes.push(self);
    }
}

impl Child for View<Node> {
    fn put(self, nodes: &mut Vec<Node>) {
        nodes.push(self.into_inner());
    }
}

impl Child for Cow<'static, str> {
    fn put(self, nodes: &mut Vec<Node>) {
        nodes.push(Node::Text(self));
    }
}

impl Child for &'static str {
    fn put(self, nodes: &mut Vec<Node>) {
        Cow::Borrowed(self).put(nodes);
    }
}

impl Child for String {
    fn put(self, nodes: &mut Vec<Node>) {
        Cow::<'static, str>::Owned(self).put(nodes);
    }
}

impl<C: Child> Child for Option<C> {
    fn put(self, nodes: &mut Vec<Node>) {
        if let Some(child) = self {
            child.put(nodes);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn put(self, nodes: &mut Vec<Node>) {
        for child in self {
            child.put(nodes);
        }
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn put(self, nodes: &mut Vec<Node>) {
        Vec::from(self).put(nodes);
    }
}
