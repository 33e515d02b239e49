import { link, make } from "./make.js";
import { words } from "./words.js";

const PUT_AWAY = "galley.putAway";
const NONE = "[]";

/** The problems over the page: errors come by themselves, warnings when they are asked for. */
export class Panel {
  #badge;
  #announce;
  #problems = [];
  #errors = NONE;
  #isAsked = false;
  #title = make("h2", { id: "panel-title", tabindex: "-1" });
  #lastGood = make("p", { class: "last-good" }, words.lastGood);
  #list = make("ol", { class: "problems" });
  element = make(
    "section",
    { class: "panel", "aria-labelledby": "panel-title", hidden: true },
    make(
      "div",
      { class: "top" },
      this.#title,
      make("button", { type: "button", class: "close", click: () => this.putAway() }, words.close),
    ),
    this.#lastGood,
    this.#list,
  );

  constructor(badge, announce) {
    this.#badge = badge;
    badge.hidden = true;
    this.#announce = announce;
  }

  /** Shows the problems of a state; what was put away comes back when the errors are others. */
  show({ problems, freshness }) {
    const before = JSON.stringify(this.#problems);
    this.#problems = sorted(problems);
    this.#errors = JSON.stringify(problems.filter(isError).map(identity).sort());
    this.#lastGood.hidden = freshness !== "last-good";
    if (JSON.stringify(this.#problems) !== before) this.#tell();
    this.#isAsked &&= problems.length > 0;
    // What was mended and is made again is told again.
    if (this.#errors === NONE) sessionStorage.removeItem(PUT_AWAY);
    this.#appear();
  }

  #tell() {
    const first = this.#problems[0];
    const errors = this.#problems.filter(isError).length;
    const summary = words.problems(errors, this.#problems.length - errors);
    this.#badge.hidden = !first;
    this.#badge.textContent = summary;
    this.#badge.classList.toggle("grave", errors > 0);
    this.#title.textContent = summary;
    this.#announce(first ? words.first(summary, first.title) : words.mended);
  }

  #appear() {
    const comes = this.#errors !== NONE && sessionStorage.getItem(PUT_AWAY) !== this.#errors;
    const listed = this.#problems.filter((problem) => this.#isAsked || isError(problem));
    this.element.hidden = !(this.#isAsked || comes);
    this.#badge.setAttribute("aria-expanded", !this.element.hidden);
    const content = JSON.stringify(listed);
    if (this.#list.dataset.content !== content) {
      this.#list.dataset.content = content;
      this.#list.replaceChildren(...listed.map(item));
    }
  }

  /** Lists all problems, or puts them away. */
  toggle() {
    if (this.#isAsked) {
      this.putAway();
    } else {
      this.#isAsked = true;
      this.#appear();
      this.#title.focus();
    }
  }

  /** Leaves the problems to the badge; true where they were shown. */
  putAway() {
    if (this.element.hidden) return false;
    const hadFocus = this.element.contains(this.element.getRootNode().activeElement);
    this.#isAsked = false;
    sessionStorage.setItem(PUT_AWAY, this.#errors);
    this.#appear();
    if (hadFocus) this.#badge.focus();
    return true;
  }
}

const isError = ({ severity }) => severity === "error";

/** What makes a problem another one: not the page that it is shown over. */
const identity = ({ code, place, title, found, line }) =>
  [code, place, title, found, line].join("\n");

function sorted(problems) {
  const rank = (problem) =>
    (isError(problem) ? 0 : 2) + (problem.relevance === "this-page" ? 0 : 1);
  return [...problems].sort((one, other) => rank(one) - rank(other));
}

function item(problem) {
  const { severity, place, title, found, hint, edit } = problem;
  return make(
    "li",
    { class: `problem ${severity}` },
    make("h3", {}, title),
    source(problem),
    found && make("p", { class: "found" }, words.found(found)),
    hint && make("p", { class: "hint" }, hint),
    place && make("p", { class: "place" }, edit ? link(edit, {}, words.open(place)) : place),
  );
}

const BEFORE = 24;
const AFTER = 60;

/**
 * The source line with a caret. Above the caret stands the line's own beginning, unseen: so it is
 * right with tabs and with letters of any width.
 */
function source({ line, column, place }) {
  if (!line) return "";
  const at = Math.max(column - 1, 0);
  const from = at > BEFORE ? at - BEFORE : 0;
  const beginning = (from ? "…" : "") + line.slice(from, at);
  const rest = line.slice(at, at + AFTER) + (line.length > at + AFTER ? "…" : "");
  return make(
    "pre",
    { tabindex: "0", role: "group", "aria-label": words.source(place) },
    make("code", {}, beginning, rest),
    column > 0 && "\n",
    column > 0 &&
      make("span", { class: "caret", "aria-hidden": "true" }, make("i", {}, beginning), "^"),
  );
}
