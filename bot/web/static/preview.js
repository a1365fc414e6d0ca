// The editors' page: shows another step without losing one's place, and the same step anew when files change.
// What is looked at stands in the address; this script only fetches addresses and puts what it gets in place.
(function () {
  "use strict";

  var PAGE = "/phone/preview";
  var version = document.body.dataset.version;
  var latest = 0; // of several pages on the way only the last one asked for is shown

  function put(html) {
    var fresh = new DOMParser().parseFromString(html, "text/html");
    var next = fresh.getElementById("preview");
    if (!next) return;
    var focused = document.activeElement, id = focused && focused.id, typed = id && focused.value;
    var opened = Array.from(document.querySelectorAll("main details")).map(function (one) { return one.open; });
    document.getElementById("preview").replaceWith(document.adoptNode(next));
    document.querySelectorAll("main details").forEach(function (one, at) { one.open = opened[at] || false; });
    document.title = fresh.title;
    version = fresh.body.dataset.version;
    document.body.dataset.version = version;
    var tongues = fresh.querySelector(".tongues");
    if (tongues) document.querySelector(".tongues").replaceWith(document.adoptNode(tongues));
    var again = id && document.getElementById(id);
    if (!again) return;
    again.focus({ preventScroll: true });
    if (again.tagName === "INPUT") again.value = typed;
  }

  function show(address, push) {
    var mine = ++latest;
    return fetch(address, { headers: { Accept: "text/html" } }).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text().then(function (html) {
        if (mine !== latest) return;
        if (push) history.pushState(null, "", answer.url);
        put(html);
      });
    }).catch(function () { if (push && mine === latest) location.assign(address); });
  }

  function address(form) {
    return PAGE + "?" + new URLSearchParams(new FormData(form)).toString();
  }

  document.addEventListener("change", function (event) {
    var form = event.target.form;
    if (form && form.id === "wish") show(address(form), true);
  });

  document.addEventListener("submit", function (event) {
    if (event.target.method !== "get") return;
    event.preventDefault();
    show(address(event.target), true);
  });

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("main a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    if (new URL(link.href).pathname !== PAGE) return;
    event.preventDefault();
    show(link.href, true);
  });

  // n, p: next and previous step; b: one answer back; 0 to 9: press that key on the first phone
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    var id = { n: "after", p: "before", b: "back" }[event.key];
    var link = id ? document.getElementById(id)
      : /^[0-9]$/.test(event.key) ? document.querySelector("[data-key='" + event.key + "']") : null;
    if (!link) return;
    event.preventDefault();
    show(link.href, true);
  });

  window.addEventListener("popstate", function () { show(location.href, false); });

  var line = new EventSource(PAGE + "/news");
  line.addEventListener("message", function (event) {
    if (event.data !== version) show(location.href, false);
  });
})();
