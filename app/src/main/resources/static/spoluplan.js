// Everything works without this file; it only shortens the way.
// The server marks forms and links with hx- attributes; htmx needs no inline script or style of its own.
document.addEventListener("DOMContentLoaded", () => {
  const summary = document.querySelector(".sp-summary");
  if (summary) summary.focus();
  // "Ukázat heslo": the box appears only where it can work.
  document.querySelectorAll("[data-shows]").forEach((box) => {
    const field = document.getElementById(box.dataset.shows);
    box.closest("label").hidden = false;
    box.addEventListener("change", () => (field.type = box.checked ? "text" : "password"));
  });
  // A box that means nothing beside some answers cannot be ticked there; the server says the same.
  document.querySelectorAll("[data-only-for]").forEach((part) => {
    const box = part.querySelector("input[type=checkbox]");
    const answers = document.getElementsByName(part.dataset.onlyFor);
    const follow = () => {
      const chosen = [...answers].find((answer) => answer.checked);
      box.disabled = chosen !== undefined && !part.dataset.values.split(" ").includes(chosen.value);
      if (box.disabled) box.checked = false;
    };
    answers.forEach((answer) => answer.addEventListener("change", follow));
    follow();
  });
});

// Buttons that put marks into a text appear only where they can work. What is put in can be undone as
// if it had been typed.
for (const bar of document.querySelectorAll("[data-marks]")) {
  const text = document.getElementById(bar.dataset.marks);
  bar.hidden = false;
  bar.addEventListener("click", (event) => {
    const mark = event.target.closest("button")?.dataset;
    if (!mark) return;
    const before = text.value.slice(0, text.selectionStart);
    const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
    const words = mark.whole === "true" ? mark.words : chosen || mark.words;
    const lines = words.split("\n").map((line) => mark.each + line).join("\n");
    const gap = mark.alone !== "true" || !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    text.focus();
    if (mark.whole === "true") text.setSelectionRange(text.selectionEnd, text.selectionEnd);
    const put = gap + mark.before + lines + mark.after + (mark.alone === "true" ? "\n" : "");
    if (!document.execCommand("insertText", false, put)) text.setRangeText(put);
  });
}

// A page that follows something says where the news comes from. Each piece of news makes the page ask
// again for its parts; many in a row make it ask once.
for (const followed of document.querySelectorAll("[data-live]")) {
  const lost = followed.querySelector("[data-live-lost]");
  let waiting = false;
  const ask = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      htmx.trigger(document.body, "live");
    }, 50 + Math.random() * 250);
  };
  const connect = () => {
    const news = new EventSource(followed.dataset.live);
    news.onmessage = ask;
    news.onopen = () => { if (lost) lost.hidden = true; };
    news.onerror = () => {
      if (lost) lost.hidden = false;
      if (news.readyState === EventSource.CLOSED) setTimeout(connect, 3000);
    };
  };
  connect();
}

// News replaces whole parts of the page; what the reader has unfolded stays so.
const unfolded = new Map();
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  event.detail.target.querySelectorAll("details[id]").forEach((fold) => unfolded.set(fold.id, fold.open));
});
document.addEventListener("htmx:oobAfterSwap", (event) => {
  event.detail.target.querySelectorAll("details[id]").forEach((fold) => {
    if (unfolded.has(fold.id)) fold.open = unfolded.get(fold.id);
  });
});

// On the page of a meeting in progress a press of a button changes the parts it is about; the page stays where
// it is, and so does what is being written. Forms with fields of their own, and those that turn to another point
// of the agenda, load the page anew, so whatever is written elsewhere is kept first.
const followed = document.querySelector("[data-live]");
if (followed) {
  // News may replace the pressed button before its answer comes, so somebody who stays asks in its place.
  const asking = followed.appendChild(document.createElement("span"));
  asking.hidden = true;
  const parts = [...document.querySelectorAll(".sp-part[id]")].map((part) => "#" + part.id);
  asking.setAttribute("hx-select-oob", parts.concat("#zprava").join(","));
  const isOnlyPressed = (form) =>
    form.closest(".sp-part[id]") && !("anew" in form.dataset) && !form.querySelector("input:not([type=hidden]), textarea, select");

  const note = () => document.querySelector("#zaznam textarea");
  const isUnsaved = () => note() && note().value !== note().defaultValue;
  const keep = (options) => {
    const kept = document.getElementById("zaznam");
    return fetch(kept.action, { method: "POST", body: new URLSearchParams(new FormData(kept)), ...options });
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.id === "zaznam" || form.hasAttribute("hx-post")) return;
    if (isOnlyPressed(form)) {
      event.preventDefault();
      htmx.ajax("POST", form.action, { source: asking, swap: "none", values: Object.fromEntries(new FormData(form, event.submitter)) });
    } else if (isUnsaved()) {
      event.preventDefault();
      keep({}).then((answer) => {
        // Somebody wrote the same note meanwhile: the form itself shows both.
        if (!answer.ok) return document.getElementById("zaznam").requestSubmit();
        note().defaultValue = note().value;
        form.requestSubmit(event.submitter);
      });
    }
  });
  // By a link, by the button back, by closing the window.
  window.addEventListener("pagehide", () => isUnsaved() && keep({ keepalive: true }));
}

// A form that came back with something to mend says so where it can be seen.
document.addEventListener("htmx:afterSwap", (event) => {
  // The form that was asked about is gone, another with the same name stands in its place.
  const form = document.getElementById(event.target.id) ?? event.target;
  form.querySelector?.(".sp-summary")?.focus();
});

// Values that were read out of a text, beside the text: whichever is pointed at or being written shows
// where it stands, and the next doubtful one is one key away.
for (const review of document.querySelectorAll("[data-review]")) {
  const source = review.querySelector(".sp-source");
  let lit = [];
  const light = (id, scroll) => {
    lit.forEach((mark) => mark.classList.remove("sp-lit"));
    lit = [...source.querySelectorAll("mark")].filter((mark) => mark.dataset.values.split(" ").includes(id));
    lit.forEach((mark) => mark.classList.add("sp-lit"));
    if (!scroll || lit.length === 0 || source.scrollHeight <= source.clientHeight) return;
    const at = lit[0].getBoundingClientRect().top - source.getBoundingClientRect().top;
    source.scrollTop += at - source.clientHeight / 3;
  };
  const idOf = (event) => event.target.closest?.("[data-value]")?.dataset.value;
  // What the page scrolls under a resting mouse is not pointed at.
  review.addEventListener("mouseover", (event) => { const id = idOf(event); if (id && (event.movementX || event.movementY)) light(id, false); });
  review.addEventListener("focusin", (event) => { const id = idOf(event); if (id) light(id, true); });
  review.addEventListener("click", (event) => {
    if (!event.target.closest("[data-shows-source]") || source.scrollHeight <= source.clientHeight) return;
    event.preventDefault();
    light(event.target.closest("[data-shows-source]").dataset.showsSource, true);
  });
  source.addEventListener("click", (event) => {
    const id = event.target.closest("mark")?.dataset.values.split(" ").pop();
    const field = id && document.getElementById("v-" + id);
    if (!field) return;
    unfold(field);
    field.focus();
  });
  const settled = (part) => {
    const ok = part.querySelector("input[name^='ok-']");
    const who = part.matches(".sp-value--who, .sp-fieldset") ? part.querySelector("select") : null;
    return (ok && ok.checked) || (who && who.value !== "") || part.dataset.changed === "true";
  };
  review.addEventListener("input", (event) => {
    const part = event.target.closest("[data-doubtful]");
    if (part && !event.target.name.startsWith("ok-")) part.dataset.changed = "true";
    // Whatever is written anew belongs there again.
    const drop = event.target.closest(".sp-group")?.querySelector("input[name^='x-']");
    if (drop && event.target.name.startsWith("v-") && event.target.value !== "") drop.checked = false;
  });
  const next = () => {
    const open = [...review.querySelectorAll("[data-doubtful]")].filter((part) => !settled(part));
    const here = document.activeElement;
    const after = open.find((part) => !part.contains(here) && here.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) ?? open.find((part) => !part.contains(here));
    after?.querySelector("input:not([type=checkbox]), textarea, select")?.focus();
  };
  // What was typed and not saved is not lost by a wrong click.
  const kept = review.querySelector("form[data-kept]");
  const unsaved = (event) => event.preventDefault();
  kept?.addEventListener("input", () => addEventListener("beforeunload", unsaved));
  if (kept?.dataset.unsaved) addEventListener("beforeunload", unsaved);
  kept?.addEventListener("submit", () => removeEventListener("beforeunload", unsaved));
  // A link to a value that is folded away opens what it lies in.
  const unfold = (target) => {
    for (let part = target?.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target || !review.contains(target)) return;
    unfold(target);
    if (target.matches("input, select, textarea")) { event.preventDefault(); target.focus(); target.scrollIntoView({ block: "center" }); }
  });
  const keys = review.querySelector("[data-keys]");
  if (keys) keys.hidden = false;
  review.querySelector("[data-next]")?.addEventListener("click", next);
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || !["ArrowDown", "Enter"].includes(event.key)) return;
    event.preventDefault();
    const ok = event.target.closest("[data-doubtful]")?.querySelector("input[name^='ok-']");
    if (event.key === "Enter" && ok) ok.checked = true;
    next();
  });
}

// Many files are sent one after another, so that a connection that breaks loses only one of them;
// whoever chooses them again sends only those that are not there yet.
for (const form of document.querySelectorAll("form[data-one-by-one]")) {
  form.addEventListener("submit", async (event) => {
    const field = form.querySelector("input[type=file]");
    if (field.files.length < 2) return;
    event.preventDefault();
    const said = form.querySelector("[data-sending]");
    const bar = said.querySelector("progress");
    said.hidden = false;
    form.querySelector("button[type=submit]").disabled = true;
    bar.max = field.files.length;
    let sent = 0;
    for (const file of field.files) {
      bar.value = sent;
      said.querySelector("span").textContent = said.dataset.sending.replace("{0}", ++sent).replace("{1}", field.files.length);
      const part = new FormData(form);
      part.delete(field.name);
      part.append(field.name, file);
      if (sent < field.files.length) part.append("more", "true");
      else part.append("sent", sent);
      try {
        const answer = await fetch(form.action, { method: "POST", body: part, redirect: "manual" });
        // What was wrong with it is said by the page that a plain form gets.
        if (answer.type !== "opaqueredirect") { form.submit(); return; }
      } catch {
        form.querySelector("button[type=submit]").disabled = false;
        said.querySelector("span").textContent = said.dataset.broken;
        return;
      }
    }
    location.assign(form.action);
  });
}

// What could not be saved by itself stays typed: the form says so, and tries again when the connection is back.
for (const failure of ["htmx:sendError", "htmx:responseError"]) {
  document.addEventListener(failure, (event) => {
    const form = event.target.closest?.("form[data-lost]");
    const answered = event.detail.xhr?.status ?? 0;
    if (!form || (answered >= 400 && answered < 500)) return;
    form.dataset.unsent = "true";
    form.querySelector("[data-state]").textContent = form.dataset.lost;
  });
}
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest?.("form[data-lost]");
  if (form && event.detail.successful) delete form.dataset.unsent;
});
window.addEventListener("online", () => {
  document.querySelectorAll("form[data-unsent]").forEach((form) => htmx.trigger(form, "change"));
});

// Answers typed in from paper: Enter goes to the next field, on the button it sends.
for (const form of document.querySelectorAll("form[data-enter-next]")) {
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
    const fields = [...form.querySelectorAll("input:not([type=hidden]), select, button[type=submit]")];
    const next = fields[fields.indexOf(event.target) + 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

// What is being written is kept in this browser until it is saved, so that a lost connection, a closed window or
// an empty battery loses nothing. On return it is offered beside what the page says now. Signing out forgets all.
{
  const DRAFT = "spoluplan.draft:";
  const DRAFT_SENT = "spoluplan.sent";
  const DRAFT_DAYS = 14;
  const draftFields = (form) =>
    [...form.elements].filter((field) => field.name && field.name !== "_csrf" && !["password", "file", "submit", "button", "reset"].includes(field.type));
  const draftOf = (form) =>
    draftFields(form).map((field) => [field.name, field.type === "hidden", field.type === "checkbox" || field.type === "radio" ? (field.checked ? field.value : null) : field.value]);
  const draftRead = (key) => {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      return kept && Date.now() - kept.at < DRAFT_DAYS * 86400000 ? kept : null;
    } catch {
      return null;
    }
  };
  const draftPut = (key, fields) => {
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields }));
      return true;
    } catch {
      return false; // the browser keeps nothing, or has no room
    }
  };
  const draftKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(DRAFT));
  document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action") === "/odhlaseni") draftKeys().forEach((key) => localStorage.removeItem(key));
  });
  const kept = [...document.querySelectorAll("form[data-keep]")];
  // A form that was sent and does not stand here again was saved.
  const sent = sessionStorage.getItem(DRAFT_SENT);
  sessionStorage.removeItem(DRAFT_SENT);
  if (sent && !kept.some((form) => DRAFT + form.dataset.keep === sent && form.querySelector(".sp-summary, [aria-invalid=true]"))) {
    localStorage.removeItem(sent);
  }
  for (const form of kept) {
    const key = DRAFT + form.dataset.keep;
    const offer = form.querySelector("[data-draft-offer]");
    const state = form.querySelector("[data-draft-state]");
    const first = JSON.stringify(draftOf(form).filter(([, hidden]) => !hidden));
    const draft = draftRead(key);
    const visible = (fields) => JSON.stringify(fields.filter(([, hidden]) => !hidden));
    if (draft && visible(draft.fields) !== first) {
      const differences = offer.querySelector("[data-draft-differences]");
      draftFields(form).forEach((field, i) => {
        const [name, hidden, value] = draft.fields[i] ?? [];
        if (hidden || name !== field.name || value === null || value === field.value) return;
        differences.append(Object.assign(document.createElement("dt"), { textContent: field.labels?.[0]?.firstChild?.textContent.trim() ?? name }));
        differences.append(Object.assign(document.createElement("dd"), { textContent: value.slice(0, 300) || "–" }));
      });
      offer.hidden = false;
      offer.querySelector("[data-draft-restore]").addEventListener("click", () => {
        // Hidden fields say what the writer saw: with them the server tells what others wrote since.
        draftFields(form).forEach((field, i) => {
          const [name, , value] = draft.fields[i] ?? [];
          if (name !== field.name) return;
          if (field.type === "checkbox" || field.type === "radio") field.checked = value !== null;
          else field.value = value ?? "";
        });
        offer.hidden = true;
        state.textContent = state.dataset.kept;
      });
      offer.querySelector("[data-draft-drop]").addEventListener("click", () => {
        localStorage.removeItem(key);
        offer.hidden = true;
      });
    }
    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (draftPut(key, draftOf(form))) state.textContent = state.dataset.kept;
      }, 300);
    });
    form.addEventListener("submit", (event) => {
      clearTimeout(waiting);
      draftPut(key, draftOf(form));
      if (!navigator.onLine) {
        event.preventDefault();
        state.textContent = state.dataset.offline;
        state.scrollIntoView({ block: "center" });
        return;
      }
      sessionStorage.setItem(DRAFT_SENT, key);
    });
  }
}

// Text pasted from a word processor keeps its headings, lists and tables as marks; all else of it stays behind.
// Where that cannot be done the browser pastes plain text.
for (const text of document.querySelectorAll("textarea[data-pasted]")) {
  text.addEventListener("paste", async (event) => {
    const html = event.clipboardData?.getData("text/html");
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    if (!html || !/<(h[1-6]|li|table|b|strong)\b|MsoListParagraph/i.test(html)) return;
    event.preventDefault();
    let put = plain;
    try {
      const token = text.form.elements._csrf?.value ?? "";
      const answer = await fetch("/vlozeni", { method: "POST", headers: { "Content-Type": "text/plain; charset=UTF-8", "X-CSRF-TOKEN": token }, body: html });
      const said = await answer.text();
      if (answer.ok) put = said;
      else if (answer.status === 413) { put = ""; alert(said); }
    } catch {
      // without a connection plain text is better than none
    }
    text.focus();
    if (!document.execCommand("insertText", false, put)) text.setRangeText(put);
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
