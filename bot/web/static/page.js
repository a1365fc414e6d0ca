// Pages beside the queue: plain forms that work without this file. It only saves a press of a button.
"use strict";

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submits]")) event.target.form.requestSubmit();
});
// On a phone the menu is wider than the screen: where one stands must not be hidden to the right.
for (const here of document.querySelectorAll("nav.menu [aria-current]")) {
  here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - (here.parentElement.clientWidth - here.offsetWidth) / 2;
}
document.getElementById("said")?.focus({ preventScroll: true });

for (const button of document.querySelectorAll("[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
// Whoever works on a page beside the queue is there: their cases stay theirs (queue.js reads this).
for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"]) {
  document.addEventListener(kind, () => { try { localStorage.setItem("touched", Date.now()); } catch { /* this page alone knows */ } },
    { passive: true, capture: true });
}
