// The overview, live: with each event the part that changes is fetched again, unless somebody is filling it in.
"use strict";

let waiting = 0;
let again = false;

async function refresh() {
  const old = document.getElementById("live");
  if (old.querySelector("details[open]") || old.contains(document.activeElement)) {
    again = true;
    return;
  }
  again = false;
  try {
    const answer = await fetch(location.pathname, { headers: { "x-desk": "part" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("live");
    if (fresh) old.replaceWith(fresh);
  } catch {
    again = true; // the link is down; the next event or the next minute tries anew
  }
}
function soon() {
  if (!waiting) waiting = setTimeout(() => { waiting = 0; refresh(); }, 300);
}
const feed = new EventSource("/desk/live");
feed.addEventListener("change", soon);
document.addEventListener("focusout", () => { if (again) soon(); });
document.addEventListener("toggle", () => { if (again) soon(); }, true);
setInterval(soon, 30000); // the times count on though nothing happens
