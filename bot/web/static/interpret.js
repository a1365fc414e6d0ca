// The interpreters' page, live: the list is drawn anew by the server; what is being typed stays.
"use strict";

const feed = new EventSource("/desk/interpret/live");
async function look() {
  const answer = await fetch("/desk/interpret", { credentials: "same-origin", cache: "no-store" });
  if (!answer.ok) { location.reload(); return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const old = document.getElementById("requests"), fresh = page.getElementById("requests");
  if (!old || !fresh) return;
  const typed = new Map([...old.querySelectorAll("textarea")].map((text) => [text.id, text.value]));
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  const kept = held?.id && fresh.querySelector(`#${CSS.escape(held.id)}`) ? [held.id, held.selectionStart] : null;
  old.replaceWith(document.importNode(fresh, true));
  for (const [id, words] of typed) {
    const text = document.getElementById(id);
    if (text) text.value = words;
  }
  if (kept) {
    const text = document.getElementById(kept[0]);
    text.focus({ preventScroll: true });
    text.setSelectionRange?.(kept[1], kept[1]);
  }
}
feed.addEventListener("change", () => look().catch(() => {}));
setInterval(() => { if (!document.hidden) look().catch(() => {}); }, 15000);
window.addEventListener("pagehide", () => feed.close());
