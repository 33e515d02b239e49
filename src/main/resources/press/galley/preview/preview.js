// Keeps a page of a preview as its sources stand, and the bar over it.
import { remember, show } from "./morph.js";
import { learn } from "./source.js";
import { Bar } from "./bar.js";

const RETRY = 2000;

let state = stateOf(document);
let newest = 0;
let running = new AbortController();
let events;
let heard = false;

/** The page as it came, which the browser has kept: by now the server may have a newer one. */
const learned = fetched({ cache: "force-cache" })
  .then(({ page, now }) => now?.version === state?.version && learn(page))
  .catch(console.warn);

const bar = document.createElement("galley-preview");
bar.choose = choose;
bar.show(state);
// Outside of the body, where no morphing and hardly a rule of the site comes.
document.documentElement.append(bar);

function stateOf(page) {
  const element = page.getElementById("galley-state");
  return element && JSON.parse(element.textContent);
}

async function fetched(how) {
  const response = await fetch(location.href, how);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const to = response.redirected ? response.url : "";
  return { status: response.status, page, now: stateOf(page), to };
}

/** Fetches this page and shows it; the newest fetch wins, and the next event mends a failed one. */
async function refresh() {
  const turn = ++newest;
  running.abort();
  running = new AbortController();
  try {
    const { status, page, now, to } = await fetched({
      cache: "no-cache",
      signal: running.signal,
    });
    await learned;
    if (turn !== newest || !now) return;
    // The text has another address now.
    if (to) return location.replace(to);
    if (status < 500) {
      await show(page, () => turn === newest);
      if (turn !== newest) return;
      state = now;
    } else {
      // There is no page to show: what is shown stays.
      state = { ...state, version: now.version, problems: now.problems, freshness: now.freshness };
    }
    bar.show(state);
  } catch (failure) {
    if (turn === newest && failure.name !== "AbortError") console.warn(failure);
  }
}

async function choose(sight, at) {
  try {
    const response = await fetch("/_galley/sight", {
      method: "POST",
      body: new URLSearchParams({ sight, at }),
    });
    if (response.ok) await refresh();
  } catch {
    bar.stopped(true);
    listen();
  }
}

function listen() {
  events?.close();
  events = new EventSource("/_galley/events");
  events.addEventListener("open", () => {
    bar.stopped(false);
    // Another preview may have started meanwhile, whose numbers are its own.
    if (heard) refresh();
    heard = true;
  });
  events.addEventListener("changed", (event) => {
    if (event.data !== String(state.version)) refresh();
  });
  events.addEventListener("error", ({ target }) => {
    bar.stopped(true);
    // The browser tries again by itself unless it was answered with an error.
    if (target.readyState === EventSource.CLOSED) {
      setTimeout(() => target === events && listen(), RETRY);
    }
  });
}

// A browser keeps six connections to a server: pages that nobody sees hold none.
function attend() {
  if (document.hidden) {
    events?.close();
    events = undefined;
  } else if (!events) {
    listen();
  }
}

document.addEventListener("visibilitychange", attend);
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", (event) => event.persisted && listen());
attend();
if (document.readyState === "complete") remember();
else addEventListener("load", remember);
