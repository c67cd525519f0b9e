// Copies a text at a click, and puts this server's address in examples. Without a script the text is selected by hand.
const example = "http://127.0.0.1:7070";

function copies(button, text) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = button.dataset.copied;
  });
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  copies(button, document.getElementById(button.dataset.copy));
}

for (const text of document.querySelectorAll("pre[data-copy]")) {
  if (location.protocol.startsWith("http")) {
    text.firstElementChild.textContent = text.textContent.replaceAll(example, location.origin);
  }
  const button = document.createElement("button");
  button.type = "button";
  button.hidden = true;
  button.textContent = text.dataset.copy;
  button.dataset.copied = text.dataset.copied;
  button.setAttribute("aria-label", `${text.dataset.copy}: ${text.getAttribute("aria-label")}`);
  copies(button, text);
  text.before(button);
}
