/** An element with attributes, listeners (functions) and children; nothing is ever read as HTML. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child || child === 0));
  return element;
}

/** A link, or its words alone where the address is none that may be followed from here. */
export function link(url, attributes, ...children) {
  return follows(url)
    ? make("a", { href: url, ...attributes }, ...children)
    : make("span", {}, ...children);
}

function follows(url) {
  try {
    return !!url && !/^(javascript|data|blob):$/.test(new URL(url, location.href).protocol);
  } catch {
    return false;
  }
}
