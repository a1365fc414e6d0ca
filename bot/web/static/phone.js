// The built-in phone: shows what lies on the handset, sends what the person does.
// The handset on the server is the truth; this page keeps only what has not been handed in yet.
(function () {
  "use strict";

  var body = document.body;
  var look = body.dataset.look;
  var say = JSON.parse(body.dataset.words);
  var SIGNS = { photo: "🖼️", voice: "🎤", location: "📍", contact: "👤", sticker: "🙂", document: "📄", missed_call: "📞" };
  var NUMBER = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|\+?\d(?:[\s\u00a0().-]{0,2}\d){5,14}/g;
  var RETRY_LINE = 3000;

  var $ = function (id) { return document.getElementById(id); };
  var talk = $("talk"), list = $("bubbles"), composer = $("composer"), input = $("words");
  var shown = new Map(); // id → message, in the order of the handset
  var tries = new Map(); // id → how to hand it in again
  var line = null;
  var editing = "";
  var handing = Promise.resolve(); // one at a time, in the order the person did it

  // ── the phone's identity: a random token, kept in this browser ──────────────────────────────
  var TOKEN = "safar.phone";

  function keep(key, value) {
    try { localStorage.setItem(key, value); } catch (ignored) { /* private windows: lives until reload */ }
  }

  function kept(key) {
    try { return localStorage.getItem(key) || ""; } catch (ignored) { return ""; }
  }

  function random() {
    var bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, function (byte) { return byte.toString(16).padStart(2, "0"); }).join("");
  }

  function wanted() {
    var asked = new URLSearchParams(location.search).get("phone") || "";
    return /^[A-Za-z0-9_-]{1,64}$/.test(asked) ? asked : kept(TOKEN) || random();
  }

  var token = wanted();
  keep(TOKEN, token);

  function base() {
    return (look === "sms" ? "/phone/sms/" : "/phone/") + token;
  }

  // ── drawing ────────────────────────────────────────────────────────────────────────────────
  function make(tag, name, text) {
    var node = document.createElement(tag);
    if (name) node.className = name;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function linked(text) {
    var words = make("div", "words"), at = 0;
    text.replace(NUMBER, function (found, place) {
      var link = make("a", "", found);
      link.href = found.indexOf("http") === 0 ? found : "tel:" + found.replace(/[^+\d]/g, "");
      if (link.protocol !== "tel:") { link.target = "_blank"; link.rel = "noopener noreferrer"; }
      words.append(text.slice(at, place), link);
      at = place + found.length;
      return found;
    });
    words.append(text.slice(at));
    return words;
  }

  function thing(kind) {
    var node = make("div", "thing");
    var sign = make("i", "", SIGNS[kind]);
    sign.setAttribute("aria-hidden", "true");
    node.append(sign, say[kind.replace("_", "-")]);
    return node;
  }

  function clock(at) {
    return new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  }

  function meta(message) {
    var node = make("span", "meta", (message.edited ? say.edited + " " : "") + clock(message.at) + " ");
    if (message.state === "sent" || message.state === "sending") {
      var tick = make("span", "tick", message.state === "sent" ? "✓" : "…");
      tick.title = say[message.state];
      tick.setAttribute("role", "img");
      tick.setAttribute("aria-label", say[message.state]);
      node.append(tick);
    }
    if (message.state === "failed") node.append(make("b", "failed", say.failed));
    return node;
  }

  function bubble(message) {
    var node = make("div", "bubble");
    if (message.locale) node.lang = message.locale;
    if (SIGNS[message.kind]) node.append(thing(message.kind));
    else node.append(look === "telegram" ? linked(message.words) : make("div", "words", message.words));
    node.append(meta(message));
    return node;
  }

  function choices(message) {
    var node = make("div", "choices");
    var always = function (one) { return one.data.indexOf("_:") === 0; };  // help and leave share a row
    var own = message.buttons.filter(function (one) { return !always(one); });
    var short = own.length > 1 && own.every(function (one) { return one.label.length <= 15; });
    message.buttons.forEach(function (one) {
      var first = one.data.indexOf("_:help") === 0 ? " first" : "";
      var button = make("button", always(one) ? "free" + first : short ? "" : "wide", one.label);
      button.type = "button";
      button.lang = message.locale;
      button.addEventListener("click", function () { hand("tap", { data: one.data }, "tap", one.label); });
      node.append(button);
    });
    if (message.ask_place) {
      var place = make("button", "wide", "📍 " + say["ask-place"]);
      place.type = "button";
      place.addEventListener("click", function () { hand("kind", { kind: "location" }, "location", ""); });
      node.append(place);
    }
    return node;
  }

  function draw(message) {
    var row = make("li", "row " + (message.mine ? "mine" : "theirs"));
    row.dataset.id = message.id;
    row.append(bubble(message));
    if (message.buttons.length || message.ask_place) row.append(choices(message));
    if (message.state === "failed" && tries.has(message.id)) {
      var again = make("button", "again", say.again);
      again.type = "button";
      again.addEventListener("click", tries.get(message.id));
      row.append(again);
    }
    return row;
  }

  function rowOf(id) {
    return list.querySelector('[data-id="' + CSS.escape(id) + '"]');
  }

  function put(message) {
    var low = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 120;
    var old = rowOf(message.id), row = draw(message);
    shown.set(message.id, message);
    if (old) old.replaceWith(row);
    else { row.classList.add("fresh"); list.append(row); }
    after(low || (message.mine && !old));
  }

  function gone(id) {
    var old = rowOf(id);
    if (old) old.remove();
    shown.delete(id);
    tries.delete(id);
    if (editing === id) stopEditing();
    after(false);
  }

  function reset(messages) {
    var waiting = Array.from(shown.values()).filter(function (one) { return tries.has(one.id); });
    var known = new Set(messages.map(function (one) { return one.id; }));
    shown = new Map();
    list.replaceChildren();
    messages.concat(waiting.filter(function (one) { return !known.has(one.id); })).forEach(function (message) {
      shown.set(message.id, message);
      list.append(draw(message));
    });
    after(true);
  }

  function after(toTheEnd) {
    $("empty").hidden = shown.size > 0;
    if ($("edit")) $("edit").disabled = !lastOwn();
    if (look === "sms") bill();
    if (toTheEnd) talk.scrollTop = talk.scrollHeight;
  }

  // ── what an SMS conversation costs ─────────────────────────────────────────────────────────
  function bill() {
    var rows = [], sums = { in: 0, out: 0 };
    shown.forEach(function (message) {
      if (!message.sms) return;
      if (message.mine && message.state !== "sent") return;
      sums[message.mine ? "out" : "in"] += message.sms.segments;
      var row = make("tr");
      var first = make("td", "", (message.mine ? "↑ " : "↓ ") + message.words.replace(/\s+/g, " ").slice(0, 40));
      first.title = say[message.mine ? "bill-written" : "bill-received"];
      row.append(first, make("td", "", message.sms.encoding), make("td", "", String(message.sms.units)));
      row.append(make("td", "", String(message.sms.segments)));
      rows.unshift(row);
    });
    $("bill").replaceChildren.apply($("bill"), rows);
    $("bill-empty").hidden = rows.length > 0;
    $("total-in").textContent = sums.in;
    $("total-out").textContent = sums.out;
    $("total").textContent = sums.in + sums.out;
  }

  // ── the line to the handset ────────────────────────────────────────────────────────────────
  function lost(isLost) {
    body.classList.toggle("lost", isLost);
    $("line").textContent = isLost ? say.offline : say.demo;
  }

  function follow() {
    if (line) line.close();
    line = new EventSource(base() + "/events");
    var mine = line;
    line.addEventListener("open", function () { lost(false); });
    line.addEventListener("put", function (event) { put(JSON.parse(event.data)); });
    line.addEventListener("gone", function (event) { gone(JSON.parse(event.data).id); });
    line.addEventListener("reset", function (event) { reset(JSON.parse(event.data).messages); });
    line.addEventListener("error", function () {
      lost(true);
      if (mine.readyState === EventSource.CLOSED) setTimeout(function () { if (mine === line) follow(); }, RETRY_LINE);
    });
  }

  // ── what the person does ───────────────────────────────────────────────────────────────────
  function hand(path, what, kind, words) {
    var ref = "c" + random(), to = base() + "/" + path;
    var id = what.of || ref;
    var blank = { id: ref, mine: true, kind: kind, words: words, state: "sending", buttons: [], at: Date.now(), sms: null };
    var load = JSON.stringify(Object.assign({ ref: ref, hint: look === "sms" ? "" : kept("safar.interface") }, what));

    function state(now) {
      if (to.indexOf(base() + "/") !== 0) return; // a new phone was taken meanwhile
      var old = shown.get(id); // wiped meanwhile: stays wiped
      if (old) put(Object.assign({}, old, { words: words, edited: old.edited || !!what.of, state: now }));
    }

    function attempt() {
      state("sending");
      handing = handing.then(function () {
        return fetch(to, { method: "POST", headers: { "Content-Type": "application/json" }, body: load });
      }).then(function (answer) {
        if (answer.ok) tries.delete(id);
        state(answer.ok ? "sent" : "failed");
      }).catch(function () { state("failed"); });
    }

    if (!what.of) put(blank);
    tries.set(id, attempt);
    attempt();
  }

  function send() {
    var words = input.value.trim();
    if (!words) return;
    if (editing) hand("kind", { kind: "edit", words: words, of: editing }, "text", words);
    else hand("say", { words: words }, "text", words);
    input.value = "";
    stopEditing();
    grow();
  }

  function lastOwn() {
    return Array.from(shown.values()).reverse().find(function (one) {
      return one.mine && one.state === "sent" && (one.kind === "text" || one.kind === "edit");
    });
  }

  function stopEditing() {
    editing = "";
    $("editing").hidden = true;
  }

  function grow() {
    input.rows = Math.min(5, Math.max(1, input.value.split("\n").length));
  }

  function type(text) {
    input.setRangeText(text, input.selectionStart, input.selectionEnd, "end");
    grow();
  }

  function menu(open) {
    if (!$("menu")) return;
    $("menu").hidden = !open;
    $("attach").setAttribute("aria-expanded", String(open));
    if (open) $("menu").querySelector("button").focus();
  }

  composer.addEventListener("submit", function (event) { event.preventDefault(); send(); });
  input.addEventListener("input", grow);
  input.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  $("cancel").addEventListener("click", function () { stopEditing(); input.value = ""; grow(); });
  $("new").addEventListener("click", function () {
    token = random();
    keep(TOKEN, token);
    if (new URLSearchParams(location.search).has("phone")) {
      history.replaceState(null, "", location.pathname + "?look=" + look);
    }
    shown.clear();
    tries.clear();
    stopEditing();
    reset([]);
    follow();
    input.focus();
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if ($("attach") && button === $("attach")) return menu($("menu").hidden);
    menu(false);
    if (!button) return;
    if (button.dataset.kind) hand("kind", { kind: button.dataset.kind }, button.dataset.kind, "");
    if (button.dataset.key) type(button.dataset.key);
    if (button.dataset.words) { input.value = button.dataset.words; grow(); input.focus(); }
    if (button.id === "begin") hand("say", { words: "/start" }, "text", "/start");
    if (button.id === "delete") input.value = Array.from(input.value).slice(0, -1).join("");
    if (button.id === "edit") {
      var own = lastOwn();
      editing = own.id;
      $("editing").hidden = false;
      input.value = own.words;
      grow();
      input.focus();
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") menu(false);
  });

  if ($("interface")) {
    $("interface").value = kept("safar.interface");
    $("interface").addEventListener("change", function () { keep("safar.interface", $("interface").value); });
  }

  after(false);
  follow();
})();
