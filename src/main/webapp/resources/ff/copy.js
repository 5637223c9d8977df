// Buttons that copy a link: <button data-copy="address" data-said="Lien copié" hidden>.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const words = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
    button.textContent = button.dataset.said;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => (button.textContent = words), 4000);
  });
}
