import { make } from "./make.js";
import { Drawer } from "./drawer.js";
import { Panel } from "./panel.js";
import { words } from "./words.js";

const NARROW = "(max-width: 40em)";
const FOLDED = "galley.folded";

const look = new CSSStyleSheet();
look.replaceSync(await (await fetch(new URL("bar.css", import.meta.url))).text());

/** The bar at the bottom of a preview, with its panel of problems and its drawer of facts. */
export class Bar extends HTMLElement {
  #state;
  #stopped = make("p", { class: "stopped", role: "status" });
  #news = make("p", { class: "unseen", role: "status" });
  #standing = make("p", { class: "standing" });
  #at = make("p", { class: "at" });
  #everything = this.#button("everything", words.everything, () =>
    this.choose("everything", this.#state.moment ?? ""),
  );
  #readers = this.#button("readers", words.readersNow, () =>
    this.choose("readers", (this.#state.sight === "readers" && this.#state.moment) || ""),
  );
  #stops = make("select", {
    "aria-label": words.stops,
    change: () => this.choose(this.#state.sight, this.#stops.value),
  });
  #badge = this.#button("badge", "", () => this.#panel.toggle());
  #facts = this.#button("facts", words.facts, () => this.#drawer.toggle());
  #edit = make("a", { class: "edit" }, words.edit);
  #fold = this.#button("fold", words.fold, () => {
    this.#foldTo(!this.#isFolded);
    sessionStorage.setItem(FOLDED, this.#isFolded);
  });
  #isFolded;
  #panel = new Panel(this.#badge, (news) => (this.#news.textContent = news));
  #drawer = new Drawer(this.#facts);
  #more = make(
    "div",
    { class: "more" },
    this.#at,
    this.#stops,
    make(
      "div",
      { class: "sight", role: "group", "aria-label": words.what },
      this.#everything,
      this.#readers,
    ),
    this.#facts,
    this.#edit,
  );
  #bar = make(
    "section",
    { class: "bar", "aria-label": words.bar },
    this.#news,
    this.#stopped,
    make("div", { class: "row" }, this.#standing, this.#badge, this.#more, this.#fold),
  );

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [look];
    root.append(this.#drawer.element, this.#panel.element, this.#bar);
    document.addEventListener("keydown", (event) => this.#escape(event));
    // What is in the way of the page's end moves it up.
    new ResizeObserver(() => this.#makeRoom()).observe(this.#bar);
    this.#foldTo((sessionStorage.getItem(FOLDED) ?? String(matchMedia(NARROW).matches)) === "true");
  }

  #button(name, label, click) {
    return make("button", { type: "button", class: name, click }, label);
  }

  /** Shows what is known of the page. */
  show(state) {
    this.#state = state;
    const { standing, moment, sight } = state;
    this.#standing.textContent = standing?.words ?? words.list;
    this.#standing.classList.toggle("withheld", !!standing && standing.kind !== "public");
    this.#at.textContent = state.at && words.at(state.at);
    this.#everything.setAttribute("aria-pressed", sight === "everything");
    this.#readers.setAttribute("aria-pressed", sight === "readers");
    this.#readers.textContent =
      sight === "readers" && moment ? words.readersThen : words.readersNow;
    this.#showStops(state);
    this.#edit.hidden = !state.edit;
    this.#edit.href = state.edit ?? "";
    this.#edit.title = words.editOf(state.source ?? "");
    this.#panel.show(state);
    this.#drawer.refresh();
  }

  #showStops({ stops, moment = "", at }) {
    const options = [["", words.now], ...stops.map((stop) => [stop.moment, stop.label])];
    const isKnown = options.some(([value]) => value === moment);
    if (!isKnown) options.push([moment, at]);
    // The list says it then.
    this.#at.hidden = !isKnown;
    this.#stops.replaceChildren(
      ...options.map(([value, label]) => make("option", { value }, label)),
    );
    this.#stops.value = moment;
  }

  /** Says that the server is gone, or that it is back. */
  stopped(isStopped) {
    this.#stopped.textContent = isStopped ? words.stopped : "";
  }

  #foldTo(isFolded) {
    this.#isFolded = isFolded;
    this.#more.hidden = isFolded;
    this.#fold.textContent = isFolded ? words.unfold : words.fold;
    this.#fold.setAttribute("aria-expanded", !isFolded);
    this.#bar.classList.toggle("folded", isFolded);
  }

  #makeRoom() {
    const height = `${this.#bar.offsetHeight}px`;
    this.style.setProperty("block-size", height);
    this.style.setProperty("--bar", height);
  }

  #escape(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (this.#drawer.close() || this.#panel.putAway()) event.preventDefault();
  }
}

customElements.define("galley-preview", Bar);
