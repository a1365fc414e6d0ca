// The strip "your shift": kept fresh on every page of the desk, and the test alarm it asks for.
"use strict";

(() => {
  const EVERY = 30000;
  let last = "";

  async function refresh() {
    const old = document.getElementById("duty");
    if (!old || document.hidden) return;
    try {
      const here = encodeURIComponent(location.pathname);
      const answer = await fetch(`/desk/rota/duty?here=${here}`, { headers: { "X-Desk": "part" }, credentials: "same-origin", cache: "no-store" });
      if (answer.ok) put(await answer.text());
    } catch { /* the desk itself says when its link is lost */ }
  }

  function put(text) {
    const old = document.getElementById("duty");
    const fresh = new DOMParser().parseFromString(text, "text/html").getElementById("duty");
    if (!old || !fresh || text === last || (old.dataset.played && old.dataset.shift === fresh.dataset.shift)) return;
    last = text;
    old.replaceWith(document.importNode(fresh, true));
    dress();
  }

  function dress() {
    const play = document.querySelector("[data-test-alarm]"), heard = document.querySelector("[data-heard]");
    if (!play || !heard) return;
    play.hidden = false;
    heard.disabled = true; // nobody has heard what was not played
  }

  let audio = null;
  function alarm() {
    audio ??= new AudioContext();
    const start = audio.currentTime;
    for (let number = 0; number < 9; number += 1) {
      const tone = audio.createOscillator(), loud = audio.createGain();
      const at = start + number * 0.28;
      tone.frequency.value = [660, 880, 1175][number % 3];
      loud.gain.setValueAtTime(0.3, at);
      loud.gain.exponentialRampToValueAtTime(0.001, at + 0.26);
      tone.connect(loud).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.27);
    }
  }

  async function notify(words) {
    try {
      const allowed = "Notification" in window ? await Notification.requestPermission() : "denied";
      if (allowed === "granted") { new Notification(words, { tag: "safar-test" }); return; }
    } catch { /* the same as a refusal */ }
    const note = document.getElementById("duty-blocked");
    if (note) note.hidden = false;
  }

  function play(button) {
    button.disabled = true;
    try { alarm(); } catch { /* without sound they will not say that they heard it */ }
    notify(button.dataset.words); // its question to the operator must not hold the rest
    button.disabled = false;
    button.classList.remove("main");
    const heard = document.querySelector("[data-heard]");
    document.getElementById("duty").dataset.played = "1";
    heard.disabled = false;
    heard.classList.add("main");
    heard.focus();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-test-alarm]");
    if (button) play(button);
  });
  dress();
  refresh();
  setInterval(refresh, EVERY);
  document.addEventListener("visibilitychange", refresh);
})();
