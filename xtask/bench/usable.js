// Runs before the page's own scripts. Gives window.kagamiUsable: the milliseconds from the start of the navigation until
// two groups of three radios and a button stand in the page and have been painted. Painted: the first task after the
// animation frame that follows their arrival.
window.kagamiUsable = new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => resolve(performance.now());
  const observer = new MutationObserver(() => {
    const isThere = document.querySelectorAll("fieldset input[type=radio]").length >= 6 && document.querySelector("button");
    if (isThere) {
      observer.disconnect();
      requestAnimationFrame(() => channel.port2.postMessage(null));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
});
