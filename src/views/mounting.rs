//! Takes a [`Node`], gives what stands in the document: Leptos's view traits for the one type of all views.
//!
//! Never updates an element in place: what changes is a [`Node::Live`], made anew as a whole unless it is one text.
//! Never hydrates: the page that was shown before the app is replaced (see `browser::early`).

use std::cell::RefCell;
use std::rc::Rc;

use leptos::attr::Attribute as AnyKindOfAttribute;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::{CastFrom, RemoveEventHandler, Rndr, types};
use leptos::tachys::view::{Mountable, Position, PositionState};

use super::element::{Attribute, Element, Make, Node};

/// A node in the document, with what keeps it alive.
pub enum Mounted {
    /// A text.
    Text(types::Text),
    /// An element, its listeners and effects, and its children.
    Element(types::Element, Vec<Kept>, Vec<Mounted>),
    /// A part that changes: what it shows now, and the invisible node at its end.
    Live(Rc<RefCell<Vec<Mounted>>>, types::Placeholder, RenderEffect<()>),
    /// Several in a row.
    Several(Vec<Mounted>),
}

/// What ends when it is dropped.
pub enum Kept {
    /// An attribute or property that follows what it reads.
    Effect(RenderEffect<()>),
    /// An event listener.
    Listener(RemoveEventHandler<types::Element>),
}

fn all(nodes: Vec<Node>) -> Vec<Mounted> {
    nodes.into_iter().map(Node::build).collect()
}

impl Render for Node {
    type State = Mounted;

    fn build(self) -> Mounted {
        match self {
            Self::Text(text) => Mounted::Text(Rndr::create_text_node(&text)),
            Self::Element(element) => build(element),
            Self::Live(make) => live(make),
            Self::Several(nodes) => Mounted::Several(all(nodes)),
        }
    }

    fn rebuild(self, state: &mut Mounted) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

fn build(element: Element) -> Mounted {
    let (tag, attributes, children) = element.into_parts();
    let element = Rndr::create_element(tag, None);
    let kept = attributes.into_iter().filter_map(|attribute| attach(attribute, &element)).collect();
    let mut children = all(children);
    for child in &mut children {
        child.mount(&element, None);
    }
    Mounted::Element(element, kept, children)
}

fn attach(attribute: Attribute, element: &types::Element) -> Option<Kept> {
    match attribute {
        Attribute::Fixed(name, value) => {
            Rndr::set_attribute(element, name, &value);
            None
        }
        Attribute::Markup(markup) => {
            Rndr::set_inner_html(element, &markup);
            None
        }
        Attribute::Live(name, value) => {
            let element = element.clone();
            Some(follow(Box::new(move || Rndr::set_attribute(&element, name, &value()))))
        }
        Attribute::Checked(is_checked) => {
            let element = element.clone();
            Some(follow(Box::new(move || Rndr::set_property(&element, "checked", &is_checked().into()))))
        }
        Attribute::On(event, mut act) => {
            let act = Box::new(move |event: types::Event| act(event.into()));
            Some(Kept::Listener(Rndr::add_event_listener(element, event, act)))
        }
    }
}

/// Runs at once and whenever what it reads has changed. One type for all, because each costs code of its own.
fn follow(run: Box<dyn Fn()>) -> Kept {
    Kept::Effect(RenderEffect::new(move |_| run()))
}

fn live(make: Make) -> Mounted {
    let (end, shown) = (Rndr::create_placeholder(), Rc::new(RefCell::new(Vec::new())));
    let (own_end, own_shown) = (end.clone(), Rc::clone(&shown));
    let effect = RenderEffect::new(move |_| {
        let mut nodes = Vec::new();
        make(&mut nodes);
        // A text in place of a text needs no new node, and the page around it no new layout.
        if let ([Node::Text(new)], [Mounted::Text(shown)]) = (nodes.as_slice(), own_shown.borrow().as_slice()) {
            Rndr::set_text(shown, new);
            return;
        }
        let mut new = all(nodes);
        for node in &mut new {
            Rndr::try_mount_before(node, own_end.as_ref());
        }
        for mut old in own_shown.replace(new) {
            old.unmount();
        }
    });
    Mounted::Live(shown, end, effect)
}

impl Mounted {
    /// The first of its nodes in the document.
    fn first(&self) -> Option<types::Node> {
        match self {
            Self::Text(text) => Some(AsRef::<types::Node>::as_ref(text).clone()),
            Self::Element(element, ..) => Some(AsRef::<types::Node>::as_ref(element).clone()),
            Self::Live(shown, end, _) => {
                let first = shown.borrow().iter().find_map(Self::first);
                first.or_else(|| Some(AsRef::<types::Node>::as_ref(end).clone()))
            }
            Self::Several(nodes) => nodes.iter().find_map(Self::first),
        }
    }
}

impl Mountable for Mounted {
    fn unmount(&mut self) {
        match self {
            Self::Text(text) => Rndr::remove(text.as_ref()),
            Self::Element(element, ..) => Rndr::remove(element.as_ref()),
            Self::Live(shown, end, _) => {
                shown.borrow_mut().iter_mut().for_each(Self::unmount);
                Rndr::remove(end.as_ref());
            }
            Self::Several(nodes) => nodes.iter_mut().for_each(Self::unmount),
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        match self {
            Self::Text(text) => Rndr::insert_node(parent, text.as_ref(), marker),
            Self::Element(element, ..) => Rndr::insert_node(parent, element.as_ref(), marker),
            Self::Live(shown, end, _) => {
                shown.borrow_mut().iter_mut().for_each(|node| node.mount(parent, marker));
                Rndr::insert_node(parent, end.as_ref(), marker);
            }
            Self::Several(nodes) => nodes.iter_mut().for_each(|node| node.mount(parent, marker)),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let first = self.first();
        let parent = first.as_ref().and_then(Rndr::get_parent);
        match (parent.and_then(types::Element::cast_from), first) {
            (Some(parent), Some(first)) => {
                child.mount(&parent, Some(&first));
                true
            }
            _ => false,
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            Self::Text(_) => Vec::new(),
            Self::Element(element, ..) => vec![element.clone()],
            Self::Live(shown, ..) => shown.borrow().iter().flat_map(Self::elements).collect(),
            Self::Several(nodes) => nodes.iter().flat_map(Self::elements).collect(),
        }
    }
}

impl AddAnyAttr for Node {
    type Output<New: AnyKindOfAttribute> = Self;

    fn add_any_attr<New: AnyKindOfAttribute>(self, _: New) -> Self {
        self
    }
}

impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, html: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {
        super::markup::write(self, html);
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Mounted {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
