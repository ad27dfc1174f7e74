// Runs before the page's own scripts. Gives window.kagami, which puts files into the page's own input for many files as a
// picker would, and says how long it takes from the event `change` until the distributions of all of them are painted,
// gone to as soon as the page says that all are read: the first task after the animation frame that follows the page's reaction, which no other task goes before.
window.kagami = (() => {
  // The longest block is the longest of Chromium's long tasks. A task is what the main thread does without looking for a
  // click in between, and style, layout and painting are in it. The gaps between ticks of a timer are not it: several
  // tasks fall into one gap, and the ticks would take time from what they measure.
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  // Chromium tells of no shorter task, so a block is never known to be less.
  const SHORTEST = 50;

  const titleOf = (section) => document.getElementById(section.getAttribute("aria-labelledby"))?.textContent;
  const region = (title) => [...document.querySelectorAll("section")].find((it) => titleOf(it) === title);
  const says = (title, words) => region(title)?.textContent.includes(words);
  const isTold = (count) => says("読み込んだファイル", `${count}件を読み、${count}人分を数えています。`);
  const isShown = (count) => says("回答の分布", `この分布は${count}人分です。`);
  // Asked only after the measured time: the answer needs the page's layout, which would be worked out too early for it.
  const isInView = () =>
    [...region("回答の分布").querySelectorAll("li > div svg")].some((bar) => {
      const box = bar.getBoundingClientRect();
      return box.height > 0 && box.top < innerHeight && box.bottom > 0;
    });
  const input = () => document.querySelector("input[type=file][multiple]");

  const painted = (count) =>
    new Promise((resolve) => {
      const note = () => resolve(performance.now());
      const look = () => {
        if (isTold(count)) location.hash = "#/group/topics";
        if (isShown(count)) {
          observer.disconnect();
          requestAnimationFrame(() => scheduler.postTask(note, { priority: "user-blocking" }));
        }
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    });
  // In a task of its own, so that nothing but the page's answer to the event is in it.
  const change = (files) =>
    new Promise((resolve) => {
      setTimeout(() => {
        const start = performance.now();
        files.dispatchEvent(new Event("change", { bubbles: true }));
        resolve(start);
      });
    });
  const blockIn = ({ start, end }) => {
    const within = tasks.filter((it) => it.startTime < end && it.startTime + it.duration > start);
    return Math.max(SHORTEST, ...within.map((it) => it.duration));
  };

  let span;
  return {
    isReady: () => Boolean(input() && region("始め方を選ぶ")),
    choose: (files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files) transfer.items.add(new File([text], name, { type: "application/json" }));
      input().files = transfer.files;
      return input().files.length;
    },
    gather: async () => {
      const files = input();
      const end = painted(files.files.length);
      span = { start: await change(files), end: await end };
    },
    isPainted: () => Boolean(span) && isInView(),
    result: () => ({ total: span.end - span.start, block: blockIn(span) }),
  };
})();
