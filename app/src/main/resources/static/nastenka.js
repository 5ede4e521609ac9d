// The board without this file is plain forms, and a reload shows what is new. With it notes go out one after
// another and stay in the browser until the server has them, and news come by themselves.
const words = (board, name) => board.dataset[name];
const board = () => document.getElementById("nastenka");
const path = board().dataset.board;
const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

// Kept in the browser: what is being written, and notes that the server has not acknowledged.
const kept = {
  read: (name, otherwise) => { try { return JSON.parse(localStorage.getItem(path + name)) ?? otherwise; } catch { return otherwise; } },
  write: (name, value) => { try { localStorage.setItem(path + name, JSON.stringify(value)); } catch { /* a full or closed store loses only this copy */ } },
};
let unsent = kept.read("/unsent", []);

const say = (text) => { const said = board().querySelector("[data-said]"); if (said) said.textContent = text; };

// What is new. A card says as of which change it is; an older one never replaces it.
let known = Number(board().dataset.known);
let loaded = known;
const asOf = new Map();
const seen = new Set([...document.querySelectorAll(".sp-note")].map((card) => card.id));
const isNew = (id, to) => { if ((asOf.get(id) ?? 0) >= to) return false; asOf.set(id, to); return true; };

const put = (one, to) => {
  if (!isNew(one.id, to)) return;
  const list = document.getElementById(one.in);
  const old = document.getElementById(one.id);
  if (!list) { old?.remove(); return; }
  const made = new DOMParser().parseFromString("<ul>" + one.html + "</ul>", "text/html").querySelector("li");
  const inner = made.querySelector("ul.sp-notes");
  const before = old?.querySelector("ul.sp-notes");
  if (inner && before) inner.replaceChildren(...before.children);
  const chosen = old?.querySelector("input[name=notes]")?.checked;
  const box = made.querySelector("input[name=notes]");
  if (chosen && box) box.checked = true;
  const focused = old?.contains(document.activeElement) && [...old.querySelectorAll("a, button, input")].indexOf(document.activeElement);
  old?.remove();
  const next = [...list.children].find((card) => card.dataset.order > one.order);
  list.insertBefore(made, next ?? null);
  offer(one.id, made);
  if (typeof focused === "number" && focused >= 0) made.querySelectorAll("a, button, input")[focused]?.focus();
};

// A new stack can be chosen at once.
const offer = (id, made) => {
  const select = document.getElementById("kam");
  const title = made.querySelector("h4")?.textContent;
  if (!select || !id.startsWith("h-") || !title) return;
  const value = "h:" + id.slice(2);
  const option = [...select.options].find((one) => one.value === value) ?? select.insertBefore(new Option("", value), select.options[1] ?? null);
  option.textContent = select.dataset.stack.replace("#", title);
};

let fresh = 0;
let announcing = null;
const announce = () => {
  announcing = null;
  const data = board().dataset;
  const form = fresh === 1 ? data.one : fresh < 5 ? data.few : data.many;
  say(form.replace("#", fresh));
  fresh = 0;
};

const hear = (news) => {
  if (news.to <= loaded) return;
  if (news.whole) { reload(); return; }
  for (const one of news.put) {
    const own = one.id.startsWith("l-") && unsent.some((note) => "l-" + note.note === one.id);
    if (one.id.startsWith("l-") && !seen.has(one.id) && !own) fresh++;
    seen.add(one.id);
    put(one, news.to);
  }
  for (const id of news.gone) if (isNew(id, news.to)) document.getElementById(id)?.remove();
  const counts = board().querySelector("[data-counts]");
  if (counts && news.to >= known) counts.textContent = news.counts;
  if (news.mine && news.to >= known) mark(news.mine);
  known = Math.max(known, news.to);
  // Twenty who write at once are one sentence.
  if (fresh > 0 && !announcing) announcing = setTimeout(announce, 2500);
};

const mark = (mine) => {
  for (const group of document.querySelectorAll("[data-target]")) {
    for (const button of group.querySelectorAll("button")) {
      const own = Number(button.value.split(":")[1]) === (mine[group.dataset.target] ?? 0);
      button.setAttribute("aria-pressed", own);
      button.dataset.color = own ? "primary" : "neutral";
    }
  }
};

// Another phase or setting: the board is taken whole, and what is being written stays. Not all at the same moment.
let reloading = false;
const reload = () => {
  if (reloading) return;
  reloading = true;
  setTimeout(async () => {
    try {
      const answer = await fetch(path, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("nastenka");
      if (!next) { location.reload(); return; }
      const moved = next.querySelector("#faze")?.textContent !== board().querySelector("#faze")?.textContent;
      const focus = document.activeElement?.id;
      board().replaceWith(next);
      for (const part of [".sp-aside", ".sp-audience"]) {
        const anew = page.querySelector(part);
        if (anew) document.querySelector(part)?.replaceWith(anew);
      }
      known = loaded = Number(next.dataset.known);
      asOf.clear();
      next.querySelectorAll(".sp-note").forEach((card) => seen.add(card.id));
      start();
      if (focus) document.getElementById(focus)?.focus();
      if (moved) say(next.dataset.phase + ". " + next.querySelector("#faze").textContent);
    } catch {
      setTimeout(reload, 2000);
    } finally {
      reloading = false;
    }
  }, Math.random() * 400);
};

const catchUp = async () => {
  try {
    const answer = await fetch(path + "/zmeny?since=" + known, { headers: { Accept: "application/json" } });
    if (answer.ok) hear(await answer.json());
  } catch { /* the stream will tell */ }
};

let stream = null;
const connect = () => {
  if (!board().dataset.news) return;
  stream?.close();
  stream = new EventSource(board().dataset.news + "?since=" + known);
  stream.onmessage = (event) => hear(JSON.parse(event.data));
  stream.onopen = () => { lost(false); send(); };
  stream.onerror = () => {
    lost(true);
    if (stream.readyState === EventSource.CLOSED) setTimeout(connect, 2000 + Math.random() * 1000);
  };
};
const lost = (is) => { const message = board().querySelector("[data-lost-news]"); if (message) message.hidden = !is; };

// Notes go out one after another. One that was acknowledged is forgotten here; one that was refused goes back
// into the field with its reason, by the plain form.
let sending = false;
const send = async () => {
  if (sending || unsent.length === 0) return;
  sending = true;
  try {
    while (unsent.length > 0) {
      const form = document.getElementById("psani");
      const note = unsent[0];
      const body = new URLSearchParams({ note: note.note, column: note.column, text: note.text });
      if (note.room) body.set("room", "true");
      body.set("_csrf", document.querySelector("input[name=_csrf]")?.value ?? "");
      const answer = await fetch(path + "/listky", { method: "POST", body, redirect: "manual", headers: { Accept: "application/json" } });
      if (answer.type === "opaqueredirect" || answer.ok) {
        forget(note);
        say(words(board(), "sent"));
        if (stream?.readyState !== EventSource.OPEN) await catchUp();
      } else if (answer.status === 429) {
        setTimeout(send, 1000 * Number(answer.headers.get("Retry-After") ?? 5));
        return;
      } else if (answer.status >= 500) {
        setTimeout(send, 3000);
        return;
      } else {
        const field = form?.querySelector("textarea");
        if (!field || field.value !== "") { refused(note, await answer.json().catch(() => ({}))); return; }
        forget(note);
        field.value = note.text;
        form.querySelector("input[name=note]").value = note.note;
        form.submit();
        return;
      }
    }
  } catch {
    lost(true);
    setTimeout(send, 3000);
  } finally {
    sending = false;
    show();
  }
};
const forget = (note) => { unsent = unsent.filter((one) => one.note !== note.note); kept.write("/unsent", unsent); show(); };
const refused = (note, problem) => { note.why = problem.detail ?? ""; kept.write("/unsent", unsent); show(); };
const show = () => {
  const part = board().querySelector("[data-unsent-notes]");
  if (!part) return;
  part.hidden = unsent.length === 0;
  part.querySelector("ul").replaceChildren(...unsent.map((note) => {
    const item = document.createElement("li");
    item.className = "sp-note sp-note--unsent";
    const text = item.appendChild(document.createElement("p"));
    text.className = "sp-pre";
    text.textContent = note.text;
    const state = item.appendChild(document.createElement("p"));
    state.className = "sp-note__from";
    state.textContent = note.why || words(board(), "unsent");
    return item;
  }));
};

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.matches("[data-write]")) {
    const field = form.querySelector("textarea");
    const text = field.value.trim();
    // What cannot be taken is said by the page that a plain form gets.
    if (text === "" || text.length > Number(form.dataset.length)) return;
    event.preventDefault();
    unsent.push({ note: uuid(), column: form.elements.column.value, text, room: form.elements.room?.checked ?? false });
    kept.write("/unsent", unsent);
    field.value = "";
    kept.write("/draft", "");
    field.focus();
    show();
    send();
  } else if (form.matches("[data-quiet]")) {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    try {
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual", headers: { Accept: "application/json" } });
      if (answer.type === "opaqueredirect") { await catchUp(); return; }
      say((await answer.json()).detail ?? "");
    } catch {
      lost(true);
    }
  }
});

// Drag by pointer is one more way; the same is done by picking and the select.
let dragged = null;
document.addEventListener("dragstart", (event) => {
  const card = event.target.closest?.("[data-drag] .sp-note");
  if (!card) return;
  dragged = card;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", card.id);
});
document.addEventListener("dragover", (event) => {
  if (dragged && event.target.closest?.("[data-column], .sp-stack")) event.preventDefault();
});
document.addEventListener("drop", (event) => {
  const list = event.target.closest?.("[data-column]");
  if (!dragged || !list) return;
  event.preventDefault();
  const body = new URLSearchParams({ notes: dragged.id.slice(2), act: uuid() });
  const stack = event.target.closest(".sp-stack");
  const next = event.target.closest(".sp-note");
  body.set("_csrf", document.querySelector("#vyber input[name=_csrf]").value);
  body.set("where", stack ? "h:" + stack.id.slice(2) : "s:" + list.id);
  if (!stack && next && next !== dragged) body.set("before", next.id.slice(2));
  dragged = null;
  fetch(path + "/vyber", { method: "POST", body, redirect: "manual", headers: { Accept: "application/json" } }).then(catchUp, () => lost(true));
});
document.addEventListener("dragend", () => { dragged = null; });
document.addEventListener("pointerover", (event) => {
  const card = event.target.closest?.("[data-drag] .sp-note");
  if (card && event.pointerType === "mouse") card.draggable = true;
});

document.addEventListener("input", (event) => {
  if (event.target.matches("#psani textarea")) kept.write("/draft", event.target.value);
});

const start = () => {
  const field = board().querySelector("#psani textarea");
  const draft = kept.read("/draft", "");
  if (field && field.value === "" && draft) field.value = draft;
  show();
};
setInterval(() => {
  const time = board().querySelector("[data-until]");
  if (!time) return;
  const left = Math.floor((new Date(time.dataset.until) - Date.now()) / 1000);
  time.textContent = left <= 0 ? time.dataset.over : "(" + Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0") + ")";
}, 1000);
window.addEventListener("online", () => { connect(); send(); });
start();
connect();
send();
