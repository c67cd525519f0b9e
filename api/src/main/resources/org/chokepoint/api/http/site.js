// Every form works without this: it only spares the reader the button.
for (const form of document.querySelectorAll('form[data-instant]')) {
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) form.requestSubmit();
  });
}
