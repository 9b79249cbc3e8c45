// Keeps an open page up to date, and sends forms without leaving it. Every page works without this.
//
// The server says that something has changed; the page is asked for again, and what differs is changed in place: elements stay
// the same elements, so focus, scroll position, unfolded details and half-filled forms stay, too.

const APART = 500; // milliseconds between two looks
const unsent = new WeakSet(); // fields that somebody has changed and not sent yet

// One tree becomes like another

function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !isPersons(old, name)) old.removeAttribute(name);
  }
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) !== value && !isPersons(old, name)) old.setAttribute(name, value);
  }
  if (unsent.has(old)) return;
  if (old.localName === "textarea" || old.localName === "select") {
    if (old === document.activeElement) return;
  }
  children(old, fresh);
  if (old.localName === "input" && old.type !== "file") {
    if (old.value !== fresh.value && old !== document.activeElement) old.value = fresh.value;
    old.checked = fresh.checked;
  }
}

// What the reader has set by hand is theirs.
function isPersons(element, name) {
  return (name === "open" && element.localName === "details") || (unsent.has(element) && (name === "value" || name === "checked"));
}

function children(old, fresh) {
  const kept = new Map();
  for (const child of old.children) if (child.id) kept.set(child.id, child);
  let at = old.firstChild;
  for (const next of [...fresh.childNodes]) {
    let match = next.id ? kept.get(next.id) : at;
    while (match && !next.id && !alike(match, next)) match = match.nextSibling;
    if (match && alike(match, next)) {
      if (match === at) at = at.nextSibling;
      else old.insertBefore(match, at);
      morph(match, next);
    } else {
      old.insertBefore(document.importNode(next, true), at);
    }
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

function alike(one, other) {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName && (one.id || "") === (other.id || "");
}

// The parts of the page that are live become like those of a fresh copy

function take(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const before = announced(document);
  for (const old of document.querySelectorAll("[data-live][id]")) {
    const next = fresh.getElementById(old.id);
    if (next) morph(old, next);
  }
  if (fresh.title) document.title = fresh.title;
  const said = announced(document).filter(([id, text]) => text && before.every(([was, old]) => was !== id || old !== text));
  if (said.length) say(said.map(([, text]) => text).join(" "));
}

// Only what matters is read out: the elements marked for it, when their words change.
function announced(root) {
  return [...root.querySelectorAll("[data-announce][id]")].map((element) => {
    const words = element.dataset.announce || element.textContent;
    return [element.id, words.replace(/\s+/g, " ").trim()];
  });
}

function say(words) {
  const line = document.getElementById("said");
  if (line) line.textContent = words;
}

// Word from the server

let source;
let due;
let looking = false;

function soon() {
  due ??= setTimeout(look, APART);
}

async function look() {
  if (looking) {
    due = setTimeout(look, APART);
    return;
  }
  due = undefined;
  looking = true;
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    if (answer.redirected) location.reload();
    else if (answer.ok) take(await answer.text());
  } catch {
    // The server is away; the stream notices when it is back.
  } finally {
    looking = false;
  }
}

function follow() {
  const address = document.body.dataset.live;
  if (!address || document.hidden || source) return;
  source = new EventSource(address);
  source.addEventListener("changed", soon);
  source.addEventListener("open", soon);
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    source?.close();
    source = undefined;
  } else {
    follow();
  }
});

// Forms

document.addEventListener("input", (event) => unsent.add(event.target));
document.addEventListener("reset", (event) => forget(event.target));

function forget(form) {
  for (const field of form.elements) unsent.delete(field);
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches("[data-swap]") || form.enctype === "multipart/form-data") return;
  event.preventDefault();
  if (form.classList.contains("busy")) return;
  const body = new URLSearchParams(new FormData(form, event.submitter));
  form.classList.add("busy");
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
    const there = new URL(answer.url);
    if (answer.redirected && (there.pathname !== location.pathname || there.search !== location.search)) {
      location.assign(answer.url);
      return;
    }
    if (answer.ok) {
      forget(form);
      form.reset();
      for (const menu of document.querySelectorAll("details.menu[open]")) menu.open = false;
    }
    const place = event.submitter?.id;
    take(await answer.text());
    if (answer.ok) {
      if (document.activeElement === document.body) (document.getElementById(place) ?? document.getElementById("main"))?.focus();
    } else {
      const main = document.getElementById("main");
      main.focus();
      scrollTo(0, 0);
      say(main.querySelector("h1")?.parentElement.textContent.replace(/\s+/g, " ").trim() ?? "");
    }
  } catch {
    form.submit();
  } finally {
    form.classList.remove("busy");
  }
});

// Menus close when one looks elsewhere

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

follow();
