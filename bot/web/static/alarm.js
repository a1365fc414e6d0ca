// The alarm of whoever is on duty: a sound that repeats until the danger case is taken or muted, a notification that
// says nothing about people, the title of the tab. The server decides whether there is one (/desk/alarms/now); the
// live feed says when to ask. Beats of the feed also reach a tab in the background, where timers hardly run.
"use strict";

window.safarAlarm = (() => {
  const EVERY = 4000, ASK_EVERY = 15000;
  let audio = null, own = null, on = false, sounded = 0, asked = 0, known = "", ticking = null;

  // --- sound ------------------------------------------------------------------------------------------------------

  // The same melody as the test at the beginning of a shift: who heard that one knows this one.
  function melody() {
    for (let number = 0; number < 9; number += 1) {
      const wave = audio.createOscillator(), loud = audio.createGain(), start = audio.currentTime + number * 0.28;
      wave.frequency.value = [660, 880, 1175][number % 3];
      loud.gain.setValueAtTime(0.3, start);
      loud.gain.exponentialRampToValueAtTime(0.001, start + 0.26);
      wave.connect(loud).connect(audio.destination);
      wave.start(start);
      wave.stop(start + 0.27);
    }
  }
  async function sound() {
    sounded = Date.now();
    try {
      audio ??= new AudioContext();
      if (audio.state === "suspended") await Promise.race([audio.resume(), new Promise((done) => setTimeout(done, 500))]);
      if (audio.state === "suspended") return false; // nothing was pressed on this page yet: the browser keeps it silent
      melody();
      return true;
    } catch { return false; }
  }

  // --- notification -----------------------------------------------------------------------------------------------

  const canNotify = () => "Notification" in window && Notification.permission === "granted";
  function notify(words) {
    if (!canNotify()) return;
    try {
      const shown = new Notification(words, { tag: "safar", renotify: true, requireInteraction: true });
      shown.onclick = () => { window.focus(); shown.close(); };
    } catch { /* some phones allow it from a service worker only: sound and title remain */ }
  }
  async function permission() {
    if (!("Notification" in window)) return "none";
    if (Notification.permission !== "default") return Notification.permission;
    try { return await Notification.requestPermission(); } catch { return "denied"; }
  }

  // --- what the page shows ----------------------------------------------------------------------------------------

  function mark() {
    const title = document.title.replace(/^⚠ /, "");
    if (document.title !== (on ? `⚠ ${title}` : title)) document.title = on ? `⚠ ${title}` : title;
  }
  function put(fresh) {
    const old = document.getElementById("alarm");
    if (old && fresh && old.outerHTML === fresh.outerHTML) return;
    const held = old?.contains(document.activeElement) ? document.activeElement.id : "";
    old?.remove();
    if (fresh) document.body.prepend(document.importNode(fresh, true));
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
  }
  function count() {
    const left = document.querySelector("#alarm [data-until]");
    if (!left) return;
    const seconds = Math.ceil((Number(left.dataset.until) - (Date.now() + Number(left.dataset.skew))) / 1000);
    left.textContent = `${Math.floor(Math.max(0, seconds) / 60)}:${String(Math.max(0, seconds) % 60).padStart(2, "0")}`;
    if (seconds <= 0 && Date.now() - asked > 1000) ask();
  }

  // --- asking the server ------------------------------------------------------------------------------------------

  async function ask() {
    asked = Date.now();
    try {
      const answer = await fetch("/desk/alarms/now", { headers: { "X-Desk": "part" }, credentials: "same-origin", cache: "no-store" });
      if (!answer.ok) return;
      take(new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("alarm"));
    } catch { /* the page says by itself when its link is lost */ }
  }
  function take(fresh) {
    const left = fresh?.querySelector("[data-until]");
    if (left) left.dataset.skew = Number(left.dataset.now) - Date.now();
    const sounds = fresh?.dataset.sounds === "yes", cases = fresh?.dataset.cases ?? "";
    put(fresh?.dataset.shown === "yes" ? fresh : null);
    count();
    if (sounds && cases.split(" ").some((each) => !known.split(" ").includes(each))) notify(fresh.dataset.notice);
    known = cases;
    if (sounds) start(); else stop();
  }
  function beat() {
    if (on && Date.now() - sounded >= EVERY - 300) sound();
    if (Date.now() - asked >= ASK_EVERY) ask();
    mark(); count();
  }
  function start() {
    if (!on) { on = true; sound(); }
    mark();
  }
  function stop() { on = false; mark(); }

  // The feed of the page; a page without one of its own gets one here.
  function listen(feed) {
    feed.addEventListener("change", ask);
    feed.addEventListener("beat", beat);
    feed.addEventListener("open", ask);
  }
  function begin() {
    if (!document.body.dataset.alarm) return;
    ticking ??= setInterval(beat, 1000);
    ask();
    if (document.body.classList.contains("desk")) return;
    own = new EventSource("/desk/live");
    listen(own);
    window.addEventListener("pagehide", () => own.close());
    window.addEventListener("pageshow", (event) => { if (event.persisted) { own = new EventSource("/desk/live"); listen(own); } });
  }
  document.addEventListener("submit", async (event) => {
    if (event.target.id !== "alarm-mute") return;
    event.preventDefault();
    try { await fetch(event.target.action, { method: "POST", body: new URLSearchParams(new FormData(event.target)), credentials: "same-origin" }); }
    finally { ask(); }
  });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin); else begin();

  // The test at the beginning of a shift, called from the press of a button: { sound: played?, notification: "granted",
  // "denied", "default" or "none" }. The browser may ask for its permission.
  async function test() {
    const played = await sound();
    const allowed = await permission();
    if (allowed === "granted") notify("safar");
    return { sound: played, notification: allowed };
  }
  return { test, playTest: test, start, stop, listen };
})();
