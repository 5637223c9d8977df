// A map of the same things as the list beside it. The list is the truth: each entry carries data-lat, data-lon and one link.
//   <div class="map-and-list"><div class="map" data-map="true" data-label="…" hidden></div><ul>…<li data-lat data-lon><a …>
import { leaflet, ground } from "./leaflet.js";

for (const box of document.querySelectorAll("[data-map]")) {
  const entries = [...box.closest(".map-and-list").querySelectorAll("[data-lat][data-lon]")]
    .filter((entry) => entry.dataset.lat && entry.dataset.lon);
  if (entries.length === 0) continue;
  const root = box.dataset.root ?? "";
  const L = await leaflet(root).catch(() => null);
  if (!L) continue;

  box.hidden = false;
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", box.dataset.label);
  const points = entries.map((entry) => [Number(entry.dataset.lat), Number(entry.dataset.lon)]);
  const map = ground(L, box, root, points[0], 14);
  if (points.length > 1) map.fitBounds(points, { padding: [40, 40], maxZoom: 16 });
  entries.forEach((entry, i) => {
    const link = entry.querySelector("a[href]");
    const icon = L.divIcon({ className: "marker", html: String(i + 1), iconSize: [44, 44] });
    const mark = L.marker(points[i], { icon, alt: link.textContent, title: link.textContent, keyboard: true }).addTo(map);
    mark.getElement().setAttribute("aria-label", link.textContent);
    mark.on("click", () => {
      entry.scrollIntoView({ block: "center" });
      link.focus();
    });
  });
}
