// Municipalities are chosen on the map as well: a click on a cell ticks its box in the list below, and
// the cell shows what the box says. Without this file the list is enough.
for (const picks of document.querySelectorAll("[data-picks]")) {
  const cells = new Map();
  for (const cell of picks.querySelectorAll(".sp-map__cell")) cells.set(cell.dataset.code, cell);
  const show = (box) => {
    const cell = cells.get(box.value);
    if (!cell) return;
    cell.toggleAttribute("data-marked", box.checked);
    cell.setAttribute("aria-checked", String(box.checked));
  };
  const toggle = (cell) => {
    const box = document.getElementById("obec-" + cell.dataset.code);
    if (!box) return;
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };
  for (const [code, cell] of cells) {
    const box = document.getElementById("obec-" + code);
    if (!box) continue;
    cell.setAttribute("role", "checkbox");
    show(box);
    cell.addEventListener("click", (event) => {
      event.preventDefault();
      toggle(cell);
    });
    cell.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      toggle(cell);
    });
  }
  picks.addEventListener("change", (event) => {
    if (event.target.name === "obec") show(event.target);
  });
}
