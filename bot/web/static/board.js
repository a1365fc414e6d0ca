// The phrase board: one press shows a phrase in both languages, the second sends it. All of it works by keyboard:
// arrows choose, a digit picks, Enter sends, Escape goes back. Without this file the same phrases are a page of links.
"use strict";
(() => {
  const lists = new Map(); // case and languages -> the list, fetched once
  const RECENT = "board-recent", MOST_RECENT = 8;
  const at = (id) => document.getElementById(id);
  const list = () => at("board-phrases");
  const shown = () => [...list()?.querySelectorAll("li:not([hidden]) .phrase") ?? []];
  const plain = (text) => text.toLocaleLowerCase().replaceAll("ё", "е");
  const recent = () => { try { return JSON.parse(sessionStorage.getItem(RECENT)) ?? []; } catch { return []; } };

  // --- the list ---------------------------------------------------------------------------------------------------

  async function fill() {
    const place = at("board");
    if (!place || place.dataset.filled) return;
    place.dataset.filled = "1";
    const key = `${place.dataset.src} ${document.documentElement.lang} ${at("board-theirs").lang}`;
    try {
      if (!lists.has(key)) {
        const { answer, page } = await part(place.dataset.src);
        const found = page.getElementById("board-list");
        if (!answer.ok || !found) throw new Error("no list");
        lists.set(key, found.outerHTML);
      }
      const fresh = new DOMParser().parseFromString(lists.get(key), "text/html").getElementById("board-list");
      place.replaceChildren(document.importNode(fresh, true));
      filter();
      if (document.activeElement?.id === "tab-board" || place.dataset.wanted) at("board-search").focus();
    } catch { delete place.dataset.filled; }
  }

  function filter() {
    const group = at("board-groups").querySelector("[aria-pressed=true]")?.dataset.group ?? "";
    const wanted = plain(at("board-search").value.trim()).split(/\s+/).filter(Boolean);
    const lately = recent();
    let number = 0;
    for (const item of list().children) {
      const phrase = item.firstElementChild, text = plain(phrase.textContent);
      const fits = wanted.length ? wanted.every((word) => text.includes(word))
        : group === "recent" ? lately.includes(phrase.dataset.phrase) : !group || item.dataset.group === group;
      item.hidden = !fits;
      if (fits) number += 1;
      phrase.querySelector(".nr").textContent = fits && number < 10 ? number : "";
    }
    at("board-nothing").hidden = number > 0;
    at("board-groups").querySelector("[data-group=recent]").hidden = !lately.length;
    list().scrollTop = 0;
  }

  // --- one phrase -------------------------------------------------------------------------------------------------

  async function choose(name) {
    await fill();
    const phrase = list()?.querySelector(`[data-phrase="${CSS.escape(name)}"]`);
    if (!phrase) return;
    at("board-phrase").value = name;
    at("board-ours").textContent = phrase.querySelector(".words").textContent;
    at("board-answers").textContent = phrase.querySelector(".answers").textContent;
    at("board-theirs").textContent = phrase.dataset.theirs;
    at("board-buttons").replaceChildren(...phrase.dataset.buttons.split("\n").filter(Boolean).map((label) => {
      const button = document.createElement("span");
      button.textContent = label;
      return button;
    }));
    at("board-said").hidden = true;
    at("board-form").hidden = false;
    at("board-pane").dataset.chosen = name;
    at("board-send").focus();
  }

  function back(focus) {
    const name = at("board-pane").dataset.chosen;
    at("board-form").hidden = true;
    delete at("board-pane").dataset.chosen;
    if (focus) (list()?.querySelector(`li:not([hidden]) [data-phrase="${CSS.escape(name ?? "")}"]`) ?? at("board-search"))?.focus();
  }

  function tell(words, kind) {
    const said = at("board-said");
    said.textContent = words;
    said.className = `said ${kind}`;
    said.hidden = false;
  }

  async function send(form) {
    if (form.dataset.busy) return;
    form.dataset.busy = "1";
    const number = current(), name = at("board-phrase").value;
    try {
      const { answer, page } = await part(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (number !== current()) return;
      if (!page.getElementById("case")) throw new Error("no page");
      const said = page.getElementById("said");
      putTalk(page);
      putAct(page); // when the case is no longer ours this puts other forms here, and the board is gone
      if (!at("board-said")) return;
      const token = page.getElementById("board-token"); // each form counts once, and all of the page share one token
      if (token) for (const input of at("act").querySelectorAll("input[name=token]")) input.value = token.value;
      if (said) tell(said.textContent, answer.ok ? "" : "no");
      if (!answer.ok) { at("board-said").focus(); return; }
      sessionStorage.setItem(RECENT, JSON.stringify([name, ...recent().filter((each) => each !== name)].slice(0, MOST_RECENT)));
      back(false);
      at("board-next").querySelector(".phrase")?.focus();
      const talk = at("talk");
      talk.scrollTop = talk.scrollHeight;
      setTimeout(() => { if (at("board-said")) at("board-said").hidden = true; }, 8000);
      refresh();
    } catch {
      tell(at("unsent").textContent, "no");
    } finally { delete form.dataset.busy; }
  }

  // --- hands ------------------------------------------------------------------------------------------------------

  document.addEventListener("submit", (event) => {
    if (event.target.id !== "board-form") return;
    event.preventDefault();
    event.stopPropagation(); // this form stays on the board; the others show the case anew
    send(event.target);
  }, true);

  document.addEventListener("click", (event) => {
    const tab = event.target.closest("#tab-board");
    if (tab && at("board")) { at("board").dataset.wanted = "1"; fill(); at("board-search")?.focus(); }
    const phrase = event.target.closest("#board-pane .phrase");
    if (phrase && !event.ctrlKey && !event.metaKey && event.button === 0) { event.preventDefault(); choose(phrase.dataset.phrase); }
    const chip = event.target.closest("#board-groups .chip");
    if (chip) {
      for (const other of at("board-groups").children) other.setAttribute("aria-pressed", other === chip);
      at("board-search").value = "";
      filter();
    }
    if (event.target.closest("#board-back")) back(true);
  });
  document.addEventListener("input", (event) => { if (event.target.id === "board-search") filter(); });

  const LINES = { ArrowDown: 1, ArrowUp: -1 };
  function digit(event) {
    const typing = event.target.id === "board-search" && event.target.value;
    if (typing || !/^Digit[1-9]$|^Numpad[1-9]$/.test(event.code) || event.shiftKey) return null;
    return shown()[Number(event.code.slice(-1)) - 1];
  }

  function step(event, nodes, by) {
    event.preventDefault();
    const here = nodes.indexOf(document.activeElement);
    nodes[Math.min(Math.max(here + by, 0), nodes.length - 1)]?.focus();
  }

  document.addEventListener("keydown", (event) => {
    const pane = event.target.closest?.("#board-pane");
    if (!pane || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape" && pane.dataset.chosen) { event.preventDefault(); event.stopPropagation(); back(true); return; }
    if (pane.dataset.chosen) return;
    const chosen = digit(event);
    if (chosen) { event.preventDefault(); event.stopPropagation(); choose(chosen.dataset.phrase); return; }
    if (event.key in LINES) {
      const nodes = [...at("board-next").querySelectorAll(".phrase"), ...at("board-search") ? [at("board-search")] : [], ...shown()];
      step(event, nodes, LINES[event.key]);
    }
    if ((event.key === "ArrowRight" || event.key === "ArrowLeft") && event.target.matches(".chip")) {
      step(event, [...at("board-groups").querySelectorAll(".chip:not([hidden])")], event.key === "ArrowRight" ? 1 : -1);
    }
    if (event.key === "Enter" && event.target.id === "board-search") { event.preventDefault(); shown()[0]?.click(); }
  }, true);

  // Fetched when the pane is first looked at, whichever way it was opened.
  new MutationObserver(() => { if (at("board") && !at("board").dataset.filled && !at("board").closest("[hidden]")) fill(); })
    .observe(document.querySelector("main"), { childList: true, subtree: true, attributeFilter: ["hidden"] });
})();
