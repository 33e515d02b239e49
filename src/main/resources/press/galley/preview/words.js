// All that the preview says.

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

export const words = {
  bar: "Preview",
  list: "Made from other texts",
  at: (at) => `As of ${at}`,
  what: "What is shown",
  everything: "All texts",
  readersNow: "As readers see it now",
  readersThen: "As readers see it then",
  stops: "Move in time",
  now: "Now",
  facts: "Facts",
  edit: "Edit",
  editOf: (source) => `Edit ${source}`,
  fold: "Hide",
  unfold: "Preview",
  close: "Close",
  stopped: "The preview has stopped: start galley serve again.",
  problems: (errors, warnings) =>
    [
      errors ? count(errors, "error", "errors") : "",
      warnings ? count(warnings, "warning", "warnings") : "",
    ]
      .filter(Boolean)
      .join(", "),
  first: (summary, title) => `${summary}. ${title}`,
  mended: "All problems are mended.",
  lastGood: "The page below is the last good one.",
  found: (found) => `Found: ${found}`,
  open: (place) => `Open ${place} in the editor`,
  source: (place) => `Source at ${place}`,
  factsFailed: "The facts of this page could not be read.",
  more: (number) => `${number} more`,
  search: "As a search result",
  card: "As a shared card",
};
