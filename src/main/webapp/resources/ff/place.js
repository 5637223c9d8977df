// The map of the form's "where": a click or the arrow keys set the point. Without JavaScript the address in words is enough.
import { leaflet, ground } from "./leaflet.js";

for (const frame of document.querySelectorAll("[data-place]")) {
  const own = frame.closest("fieldset");
  const [lat, lon] = ["lat", "lon"].map((name) => own.querySelector(`input[type=hidden][id$="${name}"]`));
  const everywhere = own.querySelector('input[type=checkbox][id$="everywhere"]');
  const root = frame.dataset.root ?? "";
  const L = await leaflet(root).catch(() => null);
  if (!L || !lat || !lon) continue;

  const help = Object.assign(document.createElement("p"), { className: "help", textContent: frame.dataset.help });
  const box = Object.assign(document.createElement("div"), { className: "map" });
  box.setAttribute("role", "application");
  box.setAttribute("aria-label", frame.dataset.label);
  frame.append(help, box);
  frame.hidden = false;

  const start = [Number(lat.value || frame.dataset.lat), Number(lon.value || frame.dataset.lon)];
  const map = ground(L, box, root, start, lat.value ? 16 : 14);
  const icon = L.divIcon({ className: "marker chosen", html: "", iconSize: [44, 44] });
  let mark = null;
  const put = (point) => {
    mark ??= L.marker(point, { icon, draggable: true, alt: frame.dataset.label, title: frame.dataset.label })
      .addTo(map).on("dragend", () => put(mark.getLatLng())).on("keydown", (event) => step(event.originalEvent));
    mark.setLatLng(point);
    lat.value = mark.getLatLng().lat.toFixed(6);
    lon.value = mark.getLatLng().lng.toFixed(6);
  };
  const step = (event) => {
    const move = { ArrowUp: [0, -8], ArrowDown: [0, 8], ArrowLeft: [-8, 0], ArrowRight: [8, 0] }[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    put(map.containerPointToLatLng(map.latLngToContainerPoint(mark.getLatLng()).add(move)));
  };
  if (lat.value && lon.value) put(start);
  map.on("click", (event) => put(event.latlng));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target === box) put(map.getCenter());
  });
  const follow = () => (frame.hidden = Boolean(everywhere?.checked));
  everywhere?.addEventListener("change", () => { follow(); if (!frame.hidden) map.invalidateSize(); });
  follow();
}
