//! Elements whose type is always the same, whatever their tag, attributes and children.
//!
//! Takes a tag, attributes and children; gives a Leptos view. Looks nothing up and knows no component.
//! The `view!` macro gives every element a type of its own, and each type compiles to code of its own: this app's pages
//! came to 480 KB of WebAssembly that way (see ARCHITECTURE.md for the measurement). Here an element costs the bytes
//! that say what it is. Components are still composed with `view!`.

use std::borrow::Cow;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::either::Either;
use leptos::ev;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::element::inner_html;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use leptos::tachys::view::iterators::StaticVec;

/// An element that is being put together. A pointer, so that each step of a chain hands on one word.
#[must_use]
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<Attribute>,
    children: Vec<Node>,
}

enum Attribute {
    Fixed(&'static str, Cow<'static, str>),
    Live(&'static str, Box<dyn FnMut() -> Cow<'static, str> + Send>),
    Checked(Box<dyn FnMut() -> bool + Send>),
    On(&'static str, Box<dyn FnMut(ev::Event)>),
    Markup(String),
}

/// What stands in an element.
pub enum Node {
    /// Text.
    Text(Cow<'static, str>),
    /// An element.
    Element(Element),
    /// A part that changes, or a component.
    View(Box<AnyView>),
}

/// An element of that tag, without attributes and children.
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
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

/// A view that is made anew whenever something that it reads changes.
///
/// Anew, never in place: elements of different tags have the same type here, and Leptos would take the one for the
/// other. Two kinds of result in turn make it replace the old view whole.
pub fn live<C: Child>(make: impl Fn() -> C + Send + 'static) -> AnyView {
    turning(Box::new(move |children| make().put(children)))
}

/// Puts nodes at the end of these.
type Make = Box<dyn Fn(&mut Vec<Node>) + Send>;

fn turning(make: Make) -> AnyView {
    let mut turn = false;
    let make: Box<dyn FnMut() -> Either<AnyView, AnyView> + Send> = Box::new(move || {
        let mut children = Vec::new();
        make(&mut children);
        turn = !turn;
        if turn { Either::Left(together(children)) } else { Either::Right(together(children)) }
    });
    make.into_any()
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
    pub fn on(self, event: &'static str, act: impl FnMut(ev::Event) + 'static) -> Self {
        self.push(Attribute::On(event, Box::new(act)))
    }

    /// Markup made by a chart, in place of children.
    pub fn markup(self, markup: String) -> Self {
        self.push(Attribute::Markup(markup))
    }

    /// A further child, or several.
    pub fn with(mut self, child: impl Child) -> Self {
        child.put(&mut self.0.children);
        self
    }

    #[inline(never)]
    fn push(mut self, attribute: Attribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
}

impl From<Element> for AnyView {
    fn from(element: Element) -> Self {
        let Parts { tag, attributes, children } = *element.0;
        let attributes: Vec<AnyAttribute> = attributes.into_iter().map(AnyAttribute::from).collect();
        custom(tag).add_any_attr(attributes).child(all(children)).into_any()
    }
}

impl From<Attribute> for AnyAttribute {
    fn from(attribute: Attribute) -> Self {
        match attribute {
            Attribute::Fixed(name, value) => custom_attribute(name, value).into_any_attr(),
            Attribute::Live(name, value) => custom_attribute(name, value).into_any_attr(),
            Attribute::Checked(is_checked) => prop("checked", is_checked).into_any_attr(),
            Attribute::On(event, act) => on(ev::Custom::<ev::Event>::new(event), act).into_any_attr(),
            Attribute::Markup(markup) => inner_html(markup).into_any_attr(),
        }
    }
}

impl From<Node> for AnyView {
    fn from(node: Node) -> Self {
        match node {
            Node::Text(text) => text.into_any(),
            Node::Element(element) => element.into(),
            Node::View(view) => *view,
        }
    }
}

fn all(nodes: Vec<Node>) -> StaticVec<AnyView> {
    nodes.into_iter().map(AnyView::from).collect::<Vec<_>>().into()
}

/// What can stand in an element: text, elements, views, and none or several of them.
pub trait Child: Sized {
    /// Puts itself at the end of these.
    fn put(self, children: &mut Vec<Node>);

    /// Itself as one view.
    fn view(self) -> AnyView {
        let mut children = Vec::new();
        self.put(&mut children);
        together(children)
    }
}

fn together(mut nodes: Vec<Node>) -> AnyView {
    match nodes.pop() {
        Some(only) if nodes.is_empty() => only.into(),
        last => {
            nodes.extend(last);
            all(nodes).into_any()
        }
    }
}

impl Child for Element {
    fn put(self, children: &mut Vec<Node>) {
        children.push(Node::Element(self));
    }
}

impl Child for AnyView {
    fn put(self, children: &mut Vec<Node>) {
        children.push(Node::View(Box::new(self)));
    }
}

impl<T: IntoView + 'static> Child for View<T> {
    fn put(self, children: &mut Vec<Node>) {
        self.into_inner().into_any().put(children);
    }
}

impl Child for Cow<'static, str> {
    fn put(self, children: &mut Vec<Node>) {
        children.push(Node::Text(self));
    }
}

impl Child for &'static str {
    fn put(self, children: &mut Vec<Node>) {
        Cow::Borrowed(self).put(children);
    }
}

impl Child for String {
    fn put(self, children: &mut Vec<Node>) {
        Cow::<'static, str>::Owned(self).put(children);
    }
}

impl<C: Child> Child for Option<C> {
    fn put(self, children: &mut Vec<Node>) {
        if let Some(child) = self {
            child.put(children);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn put(self, children: &mut Vec<Node>) {
        for child in self {
            child.put(children);
        }
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn put(self, children: &mut Vec<Node>) {
        for child in self {
            child.put(children);
        }
    }
}
