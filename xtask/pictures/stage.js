// Runs before the page's own scripts. Makes every run the same: a clock that stands still, and no print dialog. Gives
// window.kagami, which finds things as a person names them: by what they are and by words in them.
window.kagami = (() => {
  const noon = new Date(2026, 10, 24, 14, 0).getTime();
  window.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [noon]));
    }
    static now() {
      return noon;
    }
  };
  window.print = () => {};

  const kinds = {
    heading: "h1, h2, h3, h4",
    button: "button",
    fold: "summary",
    choice: "label:has(input), label[for]",
    field: "label:has(input, textarea, select)",
    line: "p",
    item: "li",
    row: "tr",
    caption: "caption",
    topic: "li:has(> input)",
    link: "a[href]",
  };
  const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const find = (kind, words) =>
    [...document.querySelectorAll(kinds[kind])].find((it) => isSeen(it) && it.textContent.includes(words));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const CONTROL = "a, button, input, select, summary, textarea";
  const copyOf = (part) => {
    for (const input of part.querySelectorAll("input")) input.toggleAttribute("checked", input.checked);
    const copy = part.cloneNode(true);
    for (const it of [copy, ...copy.querySelectorAll("*")]) {
      for (const name of ["id", "for", "name", "autofocus", "href"]) {
        if (name !== "href" || it.localName === "a") it.removeAttribute(name);
      }
      if (it.localName === "a") it.setAttribute("href", "#");
    }
    return copy;
  };
  const markupOf = (copy) => copy.outerHTML.replaceAll("<!---->", "").replaceAll("<!-- -->", "");

  return {
    has: (kind, words) => Boolean(find(kind, words)),
    // The middle of it, after it was scrolled into view.
    point: async (kind, words) => {
      const element = find(kind, words);
      element.scrollIntoView({ block: "center", behavior: "instant" });
      await frame();
      const box = (kind === "field" ? element.querySelector("input, textarea") : element).getBoundingClientRect();
      return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
    },
    choose: (files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files) transfer.items.add(new File([text], name, { type: "application/json" }));
      const input = document.querySelector("input[type=file][multiple]") ?? document.querySelector("input[type=file]");
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    // The browser keeps the margins of a sheet to itself: 14 mm, as in style/paper.css.
    lay: () => (document.documentElement.style.padding = "14mm"),
    // What would differ from run to run, or from what people in a Japanese city hall see.
    settle: async () => {
      document.activeElement?.blur();
      // Without its Japanese texts Chromium asks for mm/dd/yyyy.
      for (const day of document.querySelectorAll("input[type=date]")) [day.type, day.value] = ["text", "年/月/日"];
      await frame();
    },
    whole: () => ({ x: 0, y: 0, width: innerWidth, height: document.documentElement.scrollHeight, scale: 1 }),
    // The first part that is seen, as it is there: what was typed and chosen too.
    markup: (selector) => {
      const part = [...document.querySelectorAll(selector)].find(isSeen);
      return part ? markupOf(copyOf(part)) : "";
    },
    // The same part as it is, pointed at, and with the focus. Where it holds the control, that has the state too.
    states: (selector) => {
      const part = [...document.querySelectorAll(selector)].find(isSeen);
      if (!part) return [];
      return ["", "is-hover", "is-focus"].map((state) => {
        const copy = copyOf(part);
        const control = copy.matches(CONTROL) ? copy : (copy.querySelector(CONTROL) ?? copy);
        if (state === "is-hover") copy.classList.add(state);
        if (state) control.classList.add(state);
        return markupOf(copy);
      });
    },
    // The rules for what is pointed at or has the focus, for the classes that stand for these states in the guide.
    stateRules: () => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.selectorText);
      const states = [[/:hover/g, ".is-hover"], [/:focus(-visible|-within)?(?![\w-])/g, ".is-focus"]];
      const of = (rule) => states.reduce((text, [state, name]) => text.replaceAll(state, name), rule.cssText);
      return rules.filter((rule) => /:hover|:focus/.test(rule.selectorText) && !rule.selectorText.includes(":not(:focus")).map(of);
    },
    // From the top of the first thing to the foot of the second, as wide as what holds them, and a margin around.
    crop: (first, last, margin) => {
      const start = find(...first).getBoundingClientRect();
      const end = find(...last).getBoundingClientRect();
      const holder = find(...first).closest("main, .paper");
      const [style, box] = [getComputedStyle(holder), holder.getBoundingClientRect()];
      // Below a row stands the next one.
      const foot = last[0] === "row" ? 0 : margin;
      const left = Math.max(0, Math.floor(box.left + parseFloat(style.paddingLeft) - margin));
      const right = Math.min(innerWidth, Math.ceil(box.right - parseFloat(style.paddingRight) + margin));
      const top = Math.max(0, Math.floor(start.top + scrollY - margin));
      return { x: left, y: top, width: right - left, height: Math.floor(end.bottom + scrollY + foot) - top };
    },
  };
})();
