// Leaflet, loaded when a map is really shown; tiles come from our own address, so nobody else learns who looks at what.
const words = document.documentElement.lang === "en"
  ? { in: "Zoom in", out: "Zoom out" } : { in: "Agrandir", out: "Réduire" };

export async function leaflet(root = "") {
  const at = `${root}/webjars/leaflet/1.9.4/dist/`;
  if (!window.L) {
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${at}leaflet.css` });
    document.head.prepend(style);
    await new Promise((loaded, failed) => {
      document.head.append(Object.assign(document.createElement("script"), { src: `${at}leaflet.js`, onload: loaded, onerror: failed }));
    });
  }
  return window.L;
}

export function ground(L, box, root, centre, zoom) {
  const map = L.map(box, { zoomControl: false, scrollWheelZoom: false }).setView(centre, zoom);
  L.control.zoom({ zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
  map.attributionControl.setPrefix(false);
  L.tileLayer(`${root}/tuiles/{z}/{x}/{y}.png`, { maxZoom: 19, minZoom: 10, attribution: "© IGN Plan" }).addTo(map);
  return map;
}
