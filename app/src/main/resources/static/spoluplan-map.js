// A map that can be moved: Leaflet over the picture that the server drew. Without this file the
// picture and the list below it stay as they are.
(() => {
  const loaded = () => {
    if (window.L) return Promise.resolve();
    const look = document.createElement("link");
    look.rel = "stylesheet";
    look.href = "/webjars/leaflet/dist/leaflet.css";
    document.head.append(look);
    return new Promise((done, failed) => {
      const code = document.createElement("script");
      code.src = "/webjars/leaflet/dist/leaflet.js";
      code.addEventListener("load", done);
      code.addEventListener("error", failed);
      document.head.append(code);
    });
  };

  const pin = (map, dot) => {
    const name = dot.getAttribute("aria-label");
    const link = document.createElement("a");
    link.href = dot.getAttribute("href");
    link.textContent = name;
    window.L.marker([dot.dataset.lat, dot.dataset.lon], {
      title: name,
      alt: name,
      icon: window.L.divIcon({ className: "sp-map__pin", iconSize: [24, 24] }),
    })
      .addTo(map)
      .bindPopup(link, { closeButton: false });
  };

  const live = (figure) => {
    const { tiles, attribution, closer, farther } = figure.dataset;
    const [south, west, north, east] = figure.dataset.corners.split(" ").map(Number);
    const corners = [[south, west], [north, east]];
    const view = figure.querySelector(".sp-map__view");
    const picture = view.querySelector("svg");
    const dots = [...picture.querySelectorAll(".sp-map__dot")];
    const room = document.createElement("div");
    room.className = "sp-map__live";
    room.setAttribute("role", "group");
    room.setAttribute("aria-label", view.getAttribute("aria-label"));
    view.replaceWith(room);
    figure.querySelector(".sp-map__zoom").remove();
    const map = window.L.map(room, { zoomControl: false, zoomSnap: 0.5, maxZoom: 18 });
    window.L.control.zoom({ zoomInTitle: closer, zoomOutTitle: farther }).addTo(map);
    map.attributionControl.setPrefix(false);
    if (tiles) window.L.tileLayer(tiles, { attribution, maxZoom: 18 }).addTo(map);
    dots.forEach((dot) => dot.remove());
    picture.setAttribute("preserveAspectRatio", "none");
    picture.classList.toggle("sp-map__thin", Boolean(tiles));
    window.L.svgOverlay(picture, corners, { interactive: true }).addTo(map);
    map.fitBounds(corners);
    const whole = map.getZoom();
    map.on("zoomend", () => picture.style.setProperty("--sp-map-name", 2 ** (whole - map.getZoom())));
    dots.forEach((dot) => pin(map, dot));
    room.focus();
  };

  for (const figure of document.querySelectorAll(".sp-map[data-corners]")) {
    const start = figure.querySelector(".sp-map__start");
    if (!start || figure.closest("[data-picks]")) continue;
    start.hidden = false;
    start.querySelector("button").addEventListener("click", () =>
      loaded().then(
        () => {
          live(figure);
          start.remove();
        },
        () => {
          const said = start.querySelector("[data-failed]");
          said.textContent = said.dataset.failed;
        },
      ),
    );
  }
})();
