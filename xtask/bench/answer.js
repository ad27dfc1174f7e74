// Runs before the page's own scripts. Fills window.kagami with the milliseconds from the release of the mouse button to
// the picture that answers it: `answers` for radios, `turns` for the way to the next question. The picture is there in
// the first task after the animation frame that follows the page's reaction, which no other task goes before.
window.kagami = (() => {
  const [answers, turns] = [[], []];
  let released = 0;
  let into = answers;
  const note = () => into.push(performance.now() - released);
  const painted = (list) => {
    into = list;
    requestAnimationFrame(() => scheduler.postTask(note, { priority: "user-blocking" }));
  };
  addEventListener("pointerup", (event) => (released = event.timeStamp), true);
  addEventListener("change", () => painted(answers), true);
  addEventListener("hashchange", () => painted(turns), true);

  const nameOf = (control) => {
    const by = control.getAttribute("aria-labelledby");
    const names = by ? by.split(" ").map((id) => document.getElementById(id)) : [...(control.labels ?? [])];
    return (names.map((it) => it?.textContent).join(" ") || control.textContent).trim();
  };
  const radios = () => [...document.querySelectorAll("fieldset input[type=radio]")];
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  // The middle of what a person would click for this control, after it was scrolled into view.
  const middle = async (control) => {
    const shown = control.labels?.[0] ?? control;
    shown.scrollIntoView({ block: "center", behavior: "instant" });
    await frame();
    const box = shown.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return {
    answers,
    turns,
    place: () => location.hash,
    named: (name) => middle([...radios(), ...document.querySelectorAll("button")].find((it) => nameOf(it) === name)),
    radio: (at) => middle(radios()[at]),
    radios: () => radios().length,
    // How many questions there are, as the progress says.
    questions: () => document.querySelector("progress[aria-label]").max,
    chosen: () => radios().findIndex((it) => it.checked),
  };
})();
