// Every form works without this: it only spares the reader the button.
for (const form of document.querySelectorAll('form[data-instant]')) {
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) form.requestSubmit();
  });
}

// A page that is come back to shows its own address, so its fields say what it shows.
addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-instant]").forEach((form) => form.reset());
});
