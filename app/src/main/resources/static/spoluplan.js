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
});
