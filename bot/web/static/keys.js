// One key each for what an operator does most. A page says which element a key presses (data-key); the place on
// the keyboard counts, not the letter on it, so Cyrillic layouts need no switching. Nothing happens while typing.
"use strict";
(() => {
  const sheet = document.getElementById("keys");
  if (!sheet) return;
  const tick = document.getElementById("keys-on");
  const on = () => localStorage.getItem("keys") !== "off";
  tick.checked = on();
  tick.addEventListener("change", () => localStorage.setItem("keys", tick.checked ? "on" : "off"));
  const open = () => { if (!sheet.open) sheet.showModal(); };
  document.addEventListener("click", (event) => { if (event.target.closest("[data-keys-sheet]")) open(); });

  const typing = (node) => node.matches("input:not([type=radio],[type=checkbox],[type=button]), textarea, select, [contenteditable]");
  const there = (node) => !node.disabled && node.getClientRects().length > 0;

  function press(node) {
    const pane = node.closest("[role=tabpanel][hidden]");
    if (pane) document.getElementById(pane.getAttribute("aria-labelledby"))?.click();
    if (typing(node)) node.focus(); else node.click();
  }

  function move(step) {
    const cards = [...document.querySelectorAll("#queue a[data-open]")].filter(there);
    if (!cards.length) return;
    const now = cards.indexOf(document.activeElement);
    const next = cards[now < 0 ? (step > 0 ? 0 : cards.length - 1) : Math.min(Math.max(now + step, 0), cards.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || sheet.open) return;
    if (event.key === "Escape") { document.activeElement?.blur(); document.querySelector("[data-key=Escape]")?.focus(); return; }
    if (!on() && event.key !== "?") return;
    if (typing(event.target) || event.target.closest("dialog[open]")) return;
    if (event.key === "?" || (event.shiftKey && event.code === "Slash")) { event.preventDefault(); open(); return; }
    if (event.shiftKey) return;
    if (event.code === "KeyJ" || event.code === "KeyK") { event.preventDefault(); move(event.code === "KeyJ" ? 1 : -1); return; }
    if (!event.code.startsWith("Key")) return;
    const letter = event.code.slice(3);
    const goal = [...document.querySelectorAll(`[data-key="${letter}"]`)]
      .find((node) => there(node) || node.closest("[role=tabpanel][hidden]"));
    if (goal) { event.preventDefault(); press(goal); }
  });
})();
