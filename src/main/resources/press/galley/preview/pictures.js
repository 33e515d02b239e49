// Shows a picture that was replaced under its own name.

const MARK = "galley";
const marks = new Map();

/** Notes how the pictures stand that the browser has loaded. */
export async function rememberPictures() {
  for (const url of shown().keys()) marks.set(url, await mark(url));
}

/** Loads those that have changed, and no others; each comes when it can be drawn. */
export async function renewPictures(isNewest) {
  for (const [url, pictures] of shown()) {
    const before = marks.get(url);
    const now = await mark(url);
    if (!isNewest()) return;
    if (now) marks.set(url, now);
    if (now && before && now !== before) await replace(pictures, url, now);
  }
}

/** The pictures of the page by their addresses. */
function shown() {
  const found = new Map();
  for (const picture of document.images) {
    const url = plain(picture.currentSrc || picture.src);
    if (new URL(url, location).origin !== location.origin) continue;
    found.set(url, [...(found.get(url) ?? []), picture]);
  }
  return found;
}

function plain(address) {
  const url = new URL(address, document.baseURI);
  url.searchParams.delete(MARK);
  return url.href;
}

async function mark(url) {
  const response = await fetch(url, { method: "HEAD", cache: "no-store" });
  return response.ok ? response.headers.get("ETag") : null;
}

async function replace(pictures, url, now) {
  const fresh = new URL(url);
  fresh.searchParams.set(MARK, now.replace(/\W/g, ""));
  const ready = new Image();
  ready.src = fresh.href;
  // What can't be drawn is the writer's to see.
  await ready.decode().catch(() => {});
  const renew = (address) => (plain(address) === url ? fresh.href : address);
  for (const picture of pictures) {
    const sources = picture.closest("picture")?.querySelectorAll("source") ?? [];
    for (const element of [...sources, picture]) {
      for (const name of ["src", "srcset"]) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.replace(/[^\s,]+/g, renew));
      }
    }
  }
}
