// The queue: taking the next case, the filter, "show more", and whether somebody is still there. desk.js, loaded
// after this file, fetches and puts the pieces; what is used of it here runs only once it is loaded.
"use strict";

// --- somebody is here -------------------------------------------------------------------------------------------
// A lease is renewed only while a person touches one of the desk's pages in this browser. The time of the last
// touch is shared by its tabs; it is no word about anybody.
const HERE_FOR = 5 * 60000;
function touched() { try { return Number(localStorage.getItem("touched")) || 0; } catch { return 0; } }
let touchedAt = Date.now();
function touch() {
  touchedAt = Date.now();
  if (touchedAt - touched() > 2000) { try { localStorage.setItem("touched", touchedAt); } catch { /* this tab alone knows */ } }
  const still = document.getElementById("still");
  if (still && !still.hidden) { still.hidden = true; refresh(); }
}
function here() { return Date.now() - Math.max(touchedAt, touched()) < HERE_FOR; }
for (const kind of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"]) {
  document.addEventListener(kind, touch, { passive: true, capture: true });
}
touch();
setInterval(() => {
  const still = document.getElementById("still"), mine = Number(document.getElementById("queue")?.dataset.mine);
  if (!still) return;
  const ask = mine > 0 && !here();
  if (ask && still.hidden) beep(440);
  still.hidden = !ask;
}, 1000);

// --- forms above the queue --------------------------------------------------------------------------------------

function fresh() { return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join(""); }
function putSide(page) {
  const old = document.getElementById("side"), next = page.getElementById("side");
  if (old && next) old.replaceWith(document.importNode(next, true));
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.id !== "take-next" && !("filter" in form.dataset)) return;
  event.preventDefault();
  if (form.dataset.busy) return;
  form.dataset.busy = "1";
  if (form.id === "take-next") form.elements.token.value = fresh();
  const data = new URLSearchParams(new FormData(form, event.submitter ?? undefined));
  try {
    const { answer, page } = await part(`${form.action}?case=${current()}&show=${shown()}`, { method: "POST", body: data });
    const taken = form.id === "take-next" && answer.ok && new URL(answer.url).pathname.match(/^\/desk\/case\/(\d+)$/);
    if (taken) await open(taken[1], true);
    else putSide(page);
    if (!taken) document.querySelector("#side-said, #side summary")?.focus();
  } catch { form.submit(); } finally { delete form.dataset.busy; }
});

const shown = () => document.body.dataset.show || "";
document.addEventListener("click", (event) => {
  const more = event.target.closest("#show-more");
  if (!more) return;
  event.preventDefault();
  document.body.dataset.show = more.dataset.show;
  const last = [...document.querySelectorAll("#queue a[data-open]")].at(-1)?.id;
  refresh().then(() => { // the keyboard goes on where the list ended
    const cards = [...document.querySelectorAll("#queue a[data-open]")];
    cards[Math.min(cards.length - 1, cards.findIndex((card) => card.id === last) + 1)]?.focus();
  });
});
function heardHanded(before, after) { if (Number(after.handed) > Number(before.handed)) beep(660); }
