// Takes a role and a name, gives the visible elements that a person would find by them, in the order of the page.
// Never looks at a class. While a modal dialog is open, only what is inside it can be found: the rest is inert.
const SELECTORS = {
  alert: '[role=alert]',
  button: 'button:not([role]), [role=button]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  date: 'input[type=date]',
  dialog: 'dialog',
  disclosure: 'summary',
  file: 'input[type=file]',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4',
  image: '[role=img]',
  link: 'a[href]',
  main: 'main',
  navigation: 'nav',
  number: 'input[type=number]',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  region: 'section',
  status: '[role=status]',
  tab: '[role=tab]',
  table: 'table',
  textbox: 'input[type=text], textarea',
};
// The ideographic space stays: it is part of a sentence.
const plain = (text) => text.replace(/[ \t\r\n]+/g, ' ').trim();
const content = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  const skipped = node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true';
  if (skipped || ['input', 'textarea', 'svg'].includes(node.localName)) return '';
  return [...node.childNodes].map(content).join('');
};
const HEADING = 'h1, h2, h3, h4';
const nameOf = (element) => {
  const ids = element.getAttribute('aria-labelledby');
  if (ids) return plain(ids.split(/\s+/).map((id) => content(document.getElementById(id) ?? element)).join(' '));
  if (element.hasAttribute('aria-label')) return plain(element.getAttribute('aria-label'));
  if (element.labels?.length) return plain([...element.labels].map(content).join(' '));
  if (element.localName === 'fieldset') return plain(content(element.querySelector('legend') ?? document.createTextNode('')));
  if (element.localName === 'table') return plain(content(element.querySelector('caption') ?? document.createTextNode('')));
  // A section is called after its heading, whether or not it says so to assistive technology.
  if (element.localName === 'section') return plain(content(element.querySelector(HEADING) ?? document.createTextNode('')));
  return plain(content(element));
};
// `…` at the end stands for any further words.
const fits = (name, wanted) => (wanted.endsWith('…') ? name.startsWith(wanted.slice(0, -1)) : name === wanted);
const ground = () => [...document.querySelectorAll('dialog')].find((it) => it.matches(':modal')) ?? document;
const all = (role) => {
  const place = ground();
  const own = place.matches?.(SELECTORS[role]) ? [place] : [];
  return [...own, ...place.querySelectorAll(SELECTORS[role])].filter((it) => it.checkVisibility({ visibilityProperty: true }));
};
const find = (role, name) => all(role).filter((it) => name === null || fits(nameOf(it), name));
const names = (role) => all(role).map(nameOf);
const wordsOf = (element) => plain(element.innerText);
