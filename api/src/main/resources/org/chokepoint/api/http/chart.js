// Lays a drawing that answers the pointer over a chart's picture, once the page is there. The
// picture stays if anything fails; where there is no picture, the drawing takes its place.
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

function whenIdle(work) {
  const later = () => ('requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200));
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

async function option(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.json();
}

// A tooltip of HTML would carry styles that this site's policy forbids: it is drawn on the canvas.
function lively(wanted) {
  delete wanted.aria; // the frame carries the description
  wanted.animation = !calm;
  for (const tooltip of [wanted.tooltip ?? (wanted.tooltip = {})].flat()) {
    Object.assign(tooltip, { renderMode: 'richText', confine: true });
  }
  return wanted;
}

// A frame of the picture's own size; a drawing in it is made larger or smaller as a whole, as the
// picture is.
function stage(figure, picture, width, height) {
  const frame = document.createElement('div');
  const drawing = document.createElement('div');
  frame.className = 'stage';
  frame.setAttribute('role', 'img');
  frame.setAttribute('aria-label', picture.alt);
  drawing.style.width = `${width}px`;
  drawing.style.height = `${height}px`;
  frame.append(drawing);
  picture.after(frame);
  const swap = (drawn) => {
    picture.hidden = drawn;
    frame.hidden = !drawn;
  };
  const show = () => {
    swap(false);
    const shown = picture.clientWidth || figure.clientWidth;
    swap(true);
    drawing.style.transform = `scale(${shown / width})`;
    frame.style.width = `${shown}px`;
    frame.style.height = `${(height * shown) / width}px`;
  };
  return { frame, drawing, show, hide: () => swap(false) };
}

async function draw(figure) {
  const picture = figure.querySelector('img');
  const width = Number(figure.dataset.width);
  const height = Number(figure.dataset.height);
  const [wanted] = await Promise.all([option(figure.dataset.option), import(figure.dataset.library)]);
  const place = stage(figure, picture, width, height);
  const chart = globalThis.echarts.init(place.drawing, null, { renderer: 'canvas', width, height });
  try {
    chart.setOption(lively(wanted));
  } catch (failure) {
    chart.dispose();
    place.hide();
    place.frame.remove();
    throw failure;
  }
  place.show();
  addEventListener('resize', place.show);
  addEventListener('beforeprint', place.hide);
  addEventListener('afterprint', place.show);
}

for (const figure of document.querySelectorAll('figure[data-option]')) {
  whenIdle(() => draw(figure).catch((failure) => console.info('the picture stays:', failure.message)));
}

// Another market has other periods: what follows the field that was changed is left open again.
for (const form of document.querySelectorAll('form.controls')) {
  form.addEventListener('change', (event) => {
    const fields = [...form.querySelectorAll('select')];
    for (const field of fields.slice(fields.indexOf(event.target) + 1)) {
      if ([...field.options].some((choice) => choice.value === '')) field.value = '';
    }
  }, true);
}
