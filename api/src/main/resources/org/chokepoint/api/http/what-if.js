// Comfort only: everything here works without it.

// Code to copy names the server the reader is on.
for (const code of document.querySelectorAll('pre.code code')) {
  code.textContent = code.textContent.replaceAll('http://localhost:7070', location.origin);
}

// A long list of checkboxes gets a box that narrows it down; what is ticked stays in sight.
for (const list of document.querySelectorAll('[data-filter]')) {
  const field = document.getElementById(list.dataset.filter);
  const narrow = () => {
    const wanted = field.value.trim().toLowerCase();
    for (const label of list.querySelectorAll('label')) {
      const ticked = label.querySelector('input').checked;
      label.hidden = !ticked && !label.textContent.toLowerCase().includes(wanted);
    }
  };
  field.closest('[hidden]').hidden = false;
  field.addEventListener('input', narrow);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
}
