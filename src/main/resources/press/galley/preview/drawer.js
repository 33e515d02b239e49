import { link, make } from "./make.js";
import { words } from "./words.js";

/** On a wide screen the page stands beside its facts. It is no part of the page: a morph keeps it. */
const room = new CSSStyleSheet();
room.replaceSync("@media screen and (width >= 70rem) { html { padding-inline-end: 26rem; } }");

/** The page's facts at the side, and how it looks elsewhere. */
export class Drawer {
  #opener;
  #newest = 0;
  #title = make("h2", { id: "drawer-title", tabindex: "-1" }, words.facts);
  #content = make("div", { class: "content" });
  element = make(
    "section",
    { class: "drawer", "aria-labelledby": "drawer-title", hidden: true },
    make(
      "div",
      { class: "top" },
      this.#title,
      make("button", { type: "button", class: "close", click: () => this.close() }, words.close),
    ),
    this.#content,
  );

  constructor(opener) {
    this.#opener = opener;
    opener.setAttribute("aria-expanded", "false");
  }

  toggle() {
    if (this.close()) return;
    this.element.hidden = false;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
    this.#opener.setAttribute("aria-expanded", "true");
    this.#title.focus();
    this.refresh();
  }

  /** True where it was open. */
  close() {
    if (this.element.hidden) return false;
    const hadFocus = this.element.contains(this.element.getRootNode().activeElement);
    this.element.hidden = true;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== room);
    this.#opener.setAttribute("aria-expanded", "false");
    if (hadFocus) this.#opener.focus();
    return true;
  }

  /** Reads the facts of the page as it is now, where they are shown. */
  async refresh() {
    if (this.element.hidden) return;
    const turn = ++this.#newest;
    let content;
    try {
      const path = encodeURIComponent(location.pathname);
      const response = await fetch(`/_galley/facts?path=${path}`, { cache: "no-cache" });
      if (!response.ok) throw new Error(response.statusText);
      content = drawn(await response.json());
    } catch {
      content = [make("p", {}, words.factsFailed)];
    }
    if (turn === this.#newest) this.#content.replaceChildren(...content);
  }
}

function drawn({ groups = [], search, card }) {
  return [
    ...groups.map(group),
    search && make("section", {}, make("h3", {}, words.search), result(search)),
    card && make("section", {}, make("h3", {}, words.card), shared(card)),
  ].filter(Boolean);
}

function group({ title, facts }) {
  return make("section", {}, make("h3", {}, title), make("dl", {}, ...named(facts).map(row)));
}

/** Facts of one name that follow each other, together. */
function named(facts) {
  const rows = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    if (last?.name === fact.name) last.facts.push(fact);
    else rows.push({ name: fact.name, facts: [fact] });
  }
  return rows;
}

const SHOWN = 6;

/** A name with its facts; of many the first ones, and one click away the others. */
function row({ name, facts }) {
  const first = facts.length > SHOWN + 1 ? facts.slice(0, SHOWN) : facts;
  const others = facts.slice(first.length);
  return make(
    "div",
    {},
    make("dt", { class: grades[name] }, name),
    ...first.map((fact) => make("dd", {}, ...told(fact))),
    others.length > 0 &&
      make(
        "dd",
        {},
        make(
          "details",
          {},
          make("summary", {}, words.more(others.length)),
          make("ul", {}, ...others.map((fact) => make("li", {}, ...told(fact)))),
        ),
      ),
  );
}

const grades = { Error: "grave" };

function told({ value, note, url }) {
  const words = breakable(value);
  return [
    ...(url ? [link(url, {}, ...words)] : words),
    note && make("small", {}, ...breakable(note)),
  ].filter(Boolean);
}

/** A text that may be broken after each slash: so paths stay readable in a narrow column. */
function breakable(text) {
  return text.split(/(?<=\/)/).flatMap((part, i) => (i ? [make("wbr"), part] : [part]));
}

function result({ title, url, description }) {
  return make(
    "div",
    { class: "result" },
    make("p", { class: "result-url" }, ...breakable(url)),
    make("p", { class: "result-title" }, title),
    make("p", {}, description),
  );
}

function shared({ title, description, image, site }) {
  return make(
    "div",
    { class: "card" },
    image && make("img", { src: image, alt: "" }),
    make("p", { class: "card-site" }, site),
    make("p", { class: "card-title" }, title),
    make("p", {}, description),
  );
}
