// Counts what is typed; never cuts it. The server keeps the text and says what is too long.
for (const count of document.querySelectorAll("[data-count-for]")) {
  const field = document.getElementById(count.dataset.countFor);
  if (!field || count.dataset.ready) continue;
  count.dataset.ready = "true";
  const most = Number(field.dataset.max);
  const say = () => {
    const now = [...field.value].length;
    count.textContent = `${now} ${count.dataset.words} ${most}`;
    count.classList.toggle("fault", now > most);
  };
  count.hidden = false;
  field.addEventListener("input", say);
  say();
}
