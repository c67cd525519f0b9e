// A button beside every text to copy, and this server's address in it. Without a script the text is selected by hand.
const example = "http://127.0.0.1:7070";

for (const text of document.querySelectorAll("pre[data-copy]")) {
  if (location.protocol.startsWith("http")) {
    text.firstElementChild.textContent = text.textContent.replaceAll(example, location.origin);
  }
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text.dataset.copy;
  button.setAttribute("aria-label", `${text.dataset.copy}: ${text.getAttribute("aria-label")}`);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = text.dataset.copied;
  });
  text.before(button);
}
