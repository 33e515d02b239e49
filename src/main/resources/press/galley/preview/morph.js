// Turns the page that is shown into another one in place: what the reader has typed, opened,
// selected or set playing stays.
import { Idiomorph } from "./idiomorph.js";
import { rememberPictures, renewPictures } from "./pictures.js";
import { callbacks, isSame, readdress } from "./source.js";

const SLOWEST_STYLESHEET = 3000;
const STYLESHEETS = "link[rel~=stylesheet][href]";
const RUNS = /^(|module|text\/javascript|application\/javascript)$/;

const scripts = new Set(code(document));
const looks = new Map();

/** Shows a page as it was fetched, unless it is out of date by then. */
export async function show(page, isNewest) {
  if (code(page).some((script) => !scripts.has(script))) {
    // A script that has run cannot be taken back.
    location.reload();
    return;
  }
  const loaded = addStylesheets(page);
  if (loaded.length) await Promise.all(loaded);
  if (!isNewest()) return;
  morph(page);
  renew(isNewest).catch(console.warn);
}

async function renew(isNewest) {
  await restyle(isNewest);
  await renewPictures(isNewest);
}

function code(page) {
  return [...page.scripts]
    .filter((script) => RUNS.test(script.type))
    .map((script) => script.getAttribute("src") ?? script.textContent);
}

/** New stylesheets are loaded beside the old ones, so that the page is never without. */
function addStylesheets(page) {
  const shown = [...document.querySelectorAll(STYLESHEETS)];
  const addresses = shown.map(address);
  return [...page.querySelectorAll(STYLESHEETS)]
    .filter((link) => !addresses.includes(address(link)))
    .map((link) => {
      const near = shown.filter((old) => isInHead(old) === isInHead(link));
      return load(link, near.findLast((old) => stem(old) === stem(link)) ?? near.at(-1));
    });
}

function load(link, place) {
  const added = document.importNode(link);
  return new Promise((done) => {
    added.onload = added.onerror = done;
    setTimeout(done, SLOWEST_STYLESHEET);
    place ? place.after(added) : document.head.append(added);
  });
}

const isInHead = (link) => link.ownerDocument.head.contains(link);

const address = (link) => link.getAttribute("href");

/** An address without the digits that change with its content. */
const stem = (link) => address(link).replace(/[-.][0-9a-f]{6,}(?=\.)|\?.*/g, "");

function morph(page) {
  readdress(document.documentElement, page.documentElement);
  const styles = page.head.querySelectorAll("style");
  document.head.querySelectorAll("style").forEach((style, i) => {
    if (styles[i] && styles[i].textContent !== style.textContent) {
      style.textContent = styles[i].textContent;
    }
  });
  // The head is merged: there, order means less than that a stylesheet stays what it is.
  Idiomorph.morph(document.head, page.head, { head: { style: "merge" } });
  Idiomorph.morph(document.body, page.body, {
    callbacks: {
      ...callbacks,
      beforeAttributeUpdated: (name, element) => !isSame(name, element) && !isReaders(name, element),
    },
  });
}

/** Whether the reader, and not the page, has made this attribute what it is. */
function isReaders(name, element) {
  switch (name) {
    case "open":
      return element.matches("details, dialog");
    case "value":
      return element.matches("input, textarea") && element.value !== element.defaultValue;
    case "checked":
      return element.checked !== element.defaultChecked;
    case "selected":
      // An option that is no longer chosen is the reader's as well as the one that is.
      return [...(element.closest("select")?.options ?? [])].some(
        (option) => option.selected !== option.defaultSelected,
      );
    default:
      return false;
  }
}

/** Loads stylesheets anew whose address stayed while they, or what they import, changed. */
async function restyle(isNewest) {
  for (const link of ownStylesheets()) {
    const before = looks.get(address(link));
    const now = await look(link, "no-cache");
    if (!isNewest()) return;
    // One that is gone for a moment, such as while it is written anew, stays as it is.
    if (now === undefined) continue;
    looks.set(address(link), now);
    if (before !== now) {
      await load(link, link);
      link.remove();
    }
  }
}

function ownStylesheets() {
  return [...document.querySelectorAll(STYLESHEETS)].filter(
    (link) => link.sheet && new URL(link.href).origin === location.origin,
  );
}

/** What a stylesheet and those that it imports say; nothing where one can't be had. */
async function look(link, cache) {
  const texts = [...imported(link.sheet)].map(async (url) => {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(response.statusText);
    return response.text();
  });
  return Promise.all(texts).then(
    (all) => all.join("\n"),
    () => undefined,
  );
}

function* imported(sheet) {
  yield sheet.href;
  for (const rule of rules(sheet)) {
    if (rule.styleSheet && new URL(rule.href, sheet.href).origin === location.origin) {
      yield* imported(rule.styleSheet);
    }
  }
}

/** Of a stylesheet that could not be loaded nobody may ask for rules. */
function rules(sheet) {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** Notes how stylesheets and pictures stand that the browser has loaded. */
export async function remember() {
  for (const link of ownStylesheets()) {
    // What the browser has kept, since the server may have a newer one by now.
    const now = await look(link, "force-cache");
    if (now !== undefined) looks.set(address(link), now);
  }
  await rememberPictures();
}
