// The desk, live. The server renders everything; this file only fetches the fragments again when the live feed
// says that a case changed, sends forms without losing what was typed, and says so loudly when it may be blind.
"use strict";

const body = document.body;
const PART = { headers: { "X-Desk": "part" }, credentials: "same-origin", cache: "no-store" };
const BLIND_AFTER = 10000, HEAL_EVERY = 15000;
const drafts = new Map(); // case number -> words typed so far: in memory only, never in the browser's storage
const pick = (query, from = document) => from.querySelector(query);
const all = (query, from = document) => [...from.querySelectorAll(query)];
const current = () => body.dataset.case;

// --- putting fragments in place ---------------------------------------------------------------------------------

async function part(url, options = {}) {
  const there = here() ? { "X-Desk-Here": "yes" } : {}; // queue.js: only whoever is there keeps their cases
  const answer = await fetch(url, { ...PART, ...options, headers: { ...PART.headers, ...there, ...options.headers } });
  if (answer.status === 401) { location.assign(`/sign-in?said=over&to=${location.pathname}`); throw new Error("signed out"); }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { answer, page };
}

function put(id, page) {
  const old = document.getElementById(id), fresh = page.getElementById(id);
  if (!old || !fresh || old.outerHTML === fresh.outerHTML) return null;
  const held = old.contains(document.activeElement) ? document.activeElement.id : "";
  const top = old.scrollTop;
  const node = document.importNode(fresh, true);
  old.replaceWith(node);
  node.scrollTop = top;
  if (held) document.getElementById(held)?.focus({ preventScroll: true });
  return node;
}

function putTalk(page) {
  const old = document.getElementById("talk");
  if (!old) return;
  const atEnd = old.scrollHeight - old.scrollTop - old.clientHeight < 60;
  const list = pick("ol", old), fresh = pick("#talk ol", page);
  if (!list || !fresh) return;
  pick(".nothing", old)?.remove();
  if (!putLines(list, fresh)) return;
  if (atEnd) old.scrollTop = old.scrollHeight;
  else pick("#below").hidden = false;
}

// Line by line: a voice note goes on playing, an opened line stays open, and the keyboard stays where it is.
const asSent = new WeakMap(); // a line -> its words as the server sent them
function putLines(list, fresh) {
  const old = new Map(all("li[data-key]", list).map((line) => [line.dataset.key, line]));
  let before = null, more = false;
  for (const line of all("li[data-key]", fresh)) {
    const html = line.outerHTML, known = old.get(line.dataset.key);
    let node = known;
    if (!known || (asSent.get(known) ?? known.outerHTML) !== html) {
      node = document.importNode(line, true);
      asSent.set(node, html);
      if (known) known.replaceWith(node); else more = true;
    }
    const place = before ? before.nextElementSibling : list.firstElementChild;
    if (place !== node) list.insertBefore(node, place);
    old.delete(line.dataset.key);
    before = node;
  }
  for (const gone of old.values()) gone.remove();
  return more;
}
function remember() { for (const line of all("#talk li[data-key]")) asSent.set(line, line.outerHTML); }

function putAct(page) {
  const old = document.getElementById("act"), fresh = page.getElementById("act");
  if (!old || !fresh) return;
  if (old.dataset.shape !== fresh.dataset.shape) { put("act", page); dress(); return; }
  // The same forms: the operator has now seen the newer state, so only what they carry is renewed.
  for (const input of all("input[data-carried]", old)) {
    const other = fresh.querySelector(`#${input.id}`);
    if (other) input.value = other.value;
  }
  for (const piece of all("[data-renewed]", old)) {
    const held = piece.contains(document.activeElement), renewed = put(piece.id, page);
    if (held && document.activeElement === body) pick("a, button", renewed ?? piece)?.focus({ preventScroll: true });
  }
}

function dress() {
  const act = document.getElementById("act"), talk = document.getElementById("talk");
  const text = pick("#reply", act ?? document);
  if (text && drafts.has(current())) text.value = drafts.get(current());
  remember();
  count();
  countdown();
  if (talk) talk.onscroll = () => { if (talk.scrollHeight - talk.scrollTop - talk.clientHeight < 60) pick("#below").hidden = true; };
  const tab = pick("#act [role=tab][data-first]") ?? pick("#act [role=tab]"), done = pick("#said[role=status]");
  if (tab) show(tab);
  if (done) setTimeout(() => done.remove(), 8000);
  tick();
}

function showCase(page, toEnd) {
  const fresh = page.getElementById("case");
  if (!fresh) { location.reload(); return; }
  document.getElementById("case").replaceWith(document.importNode(fresh, true));
  dress();
  const talk = document.getElementById("talk");
  if (talk && toEnd) talk.scrollTop = talk.scrollHeight;
}

// --- asking again -----------------------------------------------------------------------------------------------

let asking = null, again = false;
async function refresh() {
  if (asking) { again = true; return asking; }
  asking = (async () => {
    const number = current(); // a page nobody looks at must not mark words as read
    const now = number && !document.hidden ? await part(`/desk/case/${number}/now`) : null;
    if (now?.answer.ok && number === current()) {
      const section = now.page.getElementById("case"); // its colour is the tier's, and a tier can rise
      if (section) document.getElementById("case").className = section.className;
      put("head", now.page); putTalk(now.page); put("leaving", now.page); putAct(now.page);
    }
    const { page } = await part(`/desk/queue?case=${current()}&show=${shown()}`); // afterwards: what was just shown is not new
    heardQueue(page);
    put("queue", page);
    put("counts", page);
    tick();
  })().catch(() => {}).finally(() => { asking = null; if (again) { again = false; refresh(); } });
  return asking;
}

async function open(number, remember) {
  const { answer, page } = await part(number ? `/desk/case/${number}` : "/desk");
  if (!answer.ok) { location.assign(number ? `/desk/case/${number}` : "/desk"); return; }
  body.dataset.case = number;
  if (remember) history.pushState({ number }, "", number ? `/desk/case/${number}` : "/desk");
  showCase(page, true);
  // At once, not after the queue was asked: an operator who is already typing must not lose the keyboard to us.
  (number ? pick("#case h1") : pick("#queue a"))?.focus({ preventScroll: true });
  await refresh();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-open]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    open(link.dataset.open, true).catch(() => location.assign(link.href));
  }
  const tab = event.target.closest("[role=tab]");
  if (tab) { show(tab); pick("textarea, input:not([type=hidden])", document.getElementById(tab.getAttribute("aria-controls")))?.focus(); }
  const phone = event.target.closest("[data-phone]");
  if (phone && !event.ctrlKey && !event.metaKey && event.button === 0) { event.preventDefault(); showPhone(phone.href); }
  const copy = event.target.closest("[data-copy]");
  if (copy) navigator.clipboard?.writeText(copy.dataset.copy).then(() => { copy.textContent = copy.dataset.copied; }, () => {});
  if (event.target.closest("#below")) { const talk = pick("#talk"); talk.scrollTop = talk.scrollHeight; }
  if (event.target.closest("#sound")) { setSound(!soundOn()); beep(660); }
  if (event.target.closest("[data-cancel]")) { const first = pick("[role=tab]"); show(first); first.focus(); }
  if (event.target.closest("[data-edit]")) { pick("#lint")?.remove(); pick("#reply")?.focus(); }
});
window.addEventListener("popstate", () => {
  const match = location.pathname.match(/^\/desk\/case\/(\d+)/);
  open(match ? match[1] : "", false).catch(() => location.reload());
});

// --- forms ------------------------------------------------------------------------------------------------------

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.closest("#case")) return;
  event.preventDefault();
  if (form.dataset.busy) return;
  form.dataset.busy = "1";
  const number = current();
  if (form.id === "undo") pick("#undo-draft").value = pick("#reply")?.value ?? "";
  await saved(); // a draft must not arrive after its answer
  const data = new URLSearchParams(new FormData(form, event.submitter ?? undefined));
  try {
    const { answer, page } = await part(form.action, { method: "POST", body: data });
    if (answer.ok && (form.dataset.clears || form.id === "undo")) drafts.delete(number);
    if (number !== current()) return;
    if (page.getElementById("case")) showCase(page, true); else throw new Error("no page");
    (pick("#said") ?? pick("#reply"))?.focus({ preventScroll: true });
    if (answer.ok && (form.dataset.clears || form.id === "undo")) pick("#reply")?.focus({ preventScroll: true });
    refresh();
  } catch {
    const note = pick("#unsent");
    if (note) note.hidden = false;
  } finally { delete form.dataset.busy; }
});

document.addEventListener("input", (event) => {
  if (event.target.id === "reply") { drafts.set(current(), event.target.value); count(); saveSoon(); }
});
document.addEventListener("focusout", (event) => { if (event.target.id === "reply") save(); });
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea")) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
  if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.target.value) {
    const undo = all("[data-undo]:not([disabled])").pop();
    if (undo) { event.preventDefault(); undo.click(); }
  }
  if (event.target.matches("[role=tab]") && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
    const tabs = all("[role=tab]"), step = event.key === "ArrowRight" ? 1 : tabs.length - 1;
    const next = tabs[(tabs.indexOf(event.target) + step) % tabs.length];
    show(next); next.focus();
  }
});
document.addEventListener("change", (event) => { if (event.target.matches("[data-submits]")) event.target.form.requestSubmit(); });

// --- drafts: kept on the server, a moment after typing stops -------------------------------------------------------

let saving = Promise.resolve(), soon = 0, unsaved = null;
function saveSoon() {
  const text = pick("#reply"), token = pick("#reply-token"), csrf = pick("#case input[name=csrf]");
  if (!text?.dataset.draft || !token) return;
  unsaved = { url: text.dataset.draft, data: { words: text.value, token: token.value, csrf: csrf.value } };
  clearTimeout(soon);
  soon = setTimeout(save, 700);
}
function save(last) {
  clearTimeout(soon);
  if (!unsaved) return saving;
  const { url, data } = unsaved;
  unsaved = null;
  const options = { method: "POST", body: new URLSearchParams(data), keepalive: last === true, headers: PART.headers };
  saving = saving.then(() => fetch(url, { ...PART, ...options })).then(async (answer) => {
    await answer.text();
    if (answer.status === 401) location.assign(`/sign-in?said=over&to=${location.pathname}`);
  }).catch(() => {});
  return saving;
}
function saved() { clearTimeout(soon); unsaved = null; return saving; }
window.addEventListener("pagehide", () => save(true));
document.addEventListener("visibilitychange", () => { if (document.hidden) save(true); });

// --- words that may still be taken back ----------------------------------------------------------------------------

function countdown() {
  for (const each of all("#leaving [data-until]")) {
    const left = Math.ceil((Number(each.dataset.until) - Date.now() - skew) / 1000);
    const said = left > 0 ? each.dataset.words.replace("#", Math.min(left, 5)) : each.dataset.gone;
    if (each.textContent !== said) each.textContent = said;
    const undo = pick("[data-undo]", each.parentElement);
    if (undo && left <= 0) undo.disabled = true;
    if (left < -1) each.parentElement.hidden = true;
  }
}
setInterval(countdown, 250);

function show(tab) {
  for (const other of all("[role=tab]")) {
    const on = other === tab;
    other.setAttribute("aria-selected", on);
    other.tabIndex = on ? 0 : -1;
    document.getElementById(other.getAttribute("aria-controls")).hidden = !on;
  }
}

function count() {
  const text = pick("#reply"), left = pick("#left");
  if (!text || !left) return;
  const rest = Number(text.dataset.limit) - [...text.value].length;
  left.hidden = rest > 300;
  left.textContent = left.dataset.words.replace("#", rest);
}

// --- the phone's picture, and files that could not be fetched ------------------------------------------------------

async function showPhone(url) {
  try {
    const { answer, page } = await part(url);
    const fresh = page.getElementById("phone-part");
    if (!answer.ok || !fresh) throw new Error("no picture");
    const box = document.getElementById("phone-now");
    pick(".in", box).replaceChildren(document.importNode(fresh, true));
    box.showModal();
    const screen = pick(".screen", box);
    screen.scrollTop = screen.scrollHeight;
  } catch { location.assign(url); }
}
document.addEventListener("error", async (event) => {
  const file = event.target.closest?.("audio, img, video");
  const note = file?.closest(".file") && pick("[role=alert]", file.closest(".file"));
  if (!note) return;
  try {
    const answer = await fetch(file.currentSrc || file.src, { credentials: "same-origin", cache: "no-store" });
    note.textContent = answer.ok ? note.dataset.words ?? "" : await answer.text();
  } catch { note.textContent = ""; }
  note.hidden = !note.textContent;
}, true);

// --- time -------------------------------------------------------------------------------------------------------

const skew = Number(body.dataset.now) - Date.now();
function tick() {
  const now = Date.now() + skew, words = body.dataset;
  for (const time of all("time[data-since]")) {
    const minutes = Math.max(0, Math.floor((now - Number(time.dataset.since)) / 60000));
    const hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
    time.textContent = minutes < 1 ? words.justNow : minutes < 60 ? `${minutes} ${words.min}`
      : hours < 24 ? `${hours} ${words.h} ${minutes % 60} ${words.min}` : `${days} ${words.d} ${hours % 24} ${words.h}`;
  }
}
setInterval(tick, 5000);

// --- the live link ----------------------------------------------------------------------------------------------

let heardAt = Date.now(), lost = false, feed = null;
function listen() {
  feed?.close();
  feed = new EventSource("/desk/live");
  window.safarAlarm?.listen(feed);
  const alive = () => {
    heardAt = Date.now();
    if (!lost) return;
    lost = false;
    pick("#lost").hidden = true;
    pick("#found").hidden = false;
    setTimeout(() => { pick("#found").hidden = true; }, 4000);
    refresh();
  };
  feed.addEventListener("open", alive);
  feed.addEventListener("beat", alive);
  feed.addEventListener("change", () => { alive(); refresh(); });
}
setInterval(() => {
  if (Date.now() - heardAt < BLIND_AFTER) return;
  if (!lost) { lost = true; pick("#lost").hidden = false; pick("#found").hidden = true; }
  beep(330);
  if (feed.readyState === EventSource.CLOSED) listen();
}, 2500);
setInterval(refresh, HEAL_EVERY);
// What became of a message that is just leaving is no event of the case: look again while one is on its way.
setInterval(() => { if (pick(".delivery.undo, .delivery.waiting, .delivery.sending") && !document.hidden) refresh(); }, 2000);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
window.addEventListener("pagehide", () => feed?.close());
window.addEventListener("pageshow", (event) => { if (event.persisted) listen(); });

// --- sound ------------------------------------------------------------------------------------------------------

let audio = null;
const soundOn = () => localStorage.getItem("sound") !== "off";
function setSound(on) {
  localStorage.setItem("sound", on ? "on" : "off");
  const button = pick("#sound");
  if (!button) return;
  button.setAttribute("aria-pressed", on);
  button.dataset.on = on ? "yes" : "";
  button.title = on ? button.dataset.wordsOn : button.dataset.wordsOff;
}
function beep(pitch) {
  if (!soundOn()) return;
  try {
    audio ??= new AudioContext();
    const tone = audio.createOscillator(), loud = audio.createGain();
    tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0.12, audio.currentTime);
    loud.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.5);
    tone.connect(loud).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.5);
  } catch { /* a browser without sound still shows the banner */ }
}
function heardQueue(page) {
  const before = document.getElementById("queue")?.dataset ?? {}, after = page.getElementById("queue")?.dataset ?? {};
  if (Number(after.danger) > Number(before.danger)) { beep(880); setTimeout(() => beep(880), 600); }
  else if (Number(after.unread) > Number(before.unread)) beep(520);
  heardHanded(before, after);
  document.title = after.title ?? document.title;
}

setSound(soundOn());
dress();
const talk = document.getElementById("talk");
if (talk) talk.scrollTop = talk.scrollHeight;
listen();
