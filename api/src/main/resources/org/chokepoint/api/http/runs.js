// How a run goes, while it goes. Without this the page is read again by its link.
for (const live of document.querySelectorAll('[data-events]')) {
  const bar = live.querySelector('progress');
  const told = new EventSource(live.dataset.events);
  const on = (name, change) => told.addEventListener(name, (event) => change(JSON.parse(event.data)));
  const leave = () => {
    told.close();
    location.reload();
  };
  on('step', (step) => { live.querySelector('[data-step]').textContent = step.step; });
  on('tasks', (tasks) => {
    bar.max = Math.max(1, tasks.total);
    bar.value = tasks.done;
    live.querySelector('[data-count]').textContent = `${tasks.done} / ${tasks.total}`;
  });
  on('state', (state) => { if (state.state !== live.dataset.state) leave(); });
  on('ended', leave);
}
