// Shows the photograph that was chosen and makes a large one smaller before it travels. Whatever fails here, the form still
// sends the file as it was: the server does the same work again and takes the position out of it.
const LONGEST = 2400;
const LIGHT = 1_500_000;

async function reduced(file) {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  if (scale === 1 && file.size <= LIGHT) return file;
  const canvas = Object.assign(document.createElement("canvas"), {
    width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale),
  });
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  return blob && blob.size < file.size
    ? new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }) : file;
}

for (const field of document.querySelectorAll("input[type=file][data-reduce]")) {
  const shown = Object.assign(document.createElement("img"), { className: "preview", alt: "", hidden: true });
  const said = Object.assign(document.createElement("p"), { className: "small" });
  said.setAttribute("role", "status");
  field.after(shown, said);
  field.addEventListener("change", async () => {
    said.textContent = "";
    shown.hidden = true;
    const [file] = field.files;
    if (!file?.type.startsWith("image/")) return;
    try {
      const lighter = await reduced(file);
      if (lighter !== file) {
        const list = new DataTransfer();
        list.items.add(lighter);
        field.files = list.files;
        said.textContent = field.dataset.reduce;
      }
      URL.revokeObjectURL(shown.src);
      shown.src = URL.createObjectURL(lighter);
      shown.hidden = false;
    } catch {
      // not a picture that this browser can read: the server will say so in words
    }
  });
}
