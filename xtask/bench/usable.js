// Runs before the page's own scripts. Gives two promises of milliseconds from the start of the navigation: kagamiUsable,
// when two groups of three radios and a button are visible and have been painted; kagamiStarted, when they are the app's
// own, no longer those of the page before it. Painted: the first task after the animation frame that follows, which no
// other task goes before.
{
  const isUsable = () =>
    [...document.querySelectorAll("fieldset input[type=radio]")].filter((it) => it.checkVisibility()).length >= 6 &&
    document.querySelector("button");
  const isStarted = () => isUsable() && !document.querySelector(".startup-page");
  const painted = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        if (isThere()) {
          observer.disconnect();
          document.removeEventListener("readystatechange", look);
          requestAnimationFrame(() => scheduler.postTask(() => resolve(performance.now()), { priority: "user-blocking" }));
        }
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributeFilter: ["class"] });
      document.addEventListener("readystatechange", look);
    });
  window.kagamiUsable = painted(isUsable);
  window.kagamiStarted = painted(isStarted);
}
