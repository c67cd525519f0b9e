// Draws the table of connections as a graph. The table is what counts: it holds every connection,
// and its links do what a click in the graph does.
const box = document.getElementById('neighbourhood');

const ends = (table) =>
  [...table.querySelectorAll('tr[data-dependent]')].map((row) => ({
    row: row.dataset,
    names: [...row.querySelectorAll('.end')].map((end) => end.dataset),
  }));

function elements(table) {
  const nodes = new Map();
  const needs = ends(table).map(({ row, names: [dependent, provider] }) => {
    nodes.set(row.dependent, dependent);
    nodes.set(row.provider, provider);
    return {
      data: {
        id: `${row.dependent} ${row.group} ${row.provider}`,
        source: row.dependent,
        target: row.provider,
        evidence: row.evidence,
      },
    };
  });
  const centre = box.dataset.centre;
  return [
    ...[...nodes].map(([id, { name, kind }]) => ({
      data: { id, name, kind },
      classes: id === centre ? 'centre' : '',
    })),
    ...needs,
  ];
}

const look = [
  {
    selector: 'node',
    style: {
      label: 'data(name)',
      'font-size': 13,
      'text-wrap': 'wrap',
      'text-max-width': 130,
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'min-zoomed-font-size': 6,
      'background-color': '#5b7f99',
      width: 22,
      height: 22,
    },
  },
  { selector: 'node[kind = "site"], node[kind = "power"], node[kind = "network"]', style: { shape: 'round-rectangle', 'background-color': '#8a7a3a' } },
  { selector: 'node[kind = "service"], node[kind = "need"]', style: { shape: 'diamond', 'background-color': '#3d6b4f' } },
  { selector: 'node.centre', style: { 'background-color': '#8a3200', width: 34, height: 34, 'font-weight': 'bold' } },
  {
    selector: 'edge',
    style: {
      width: 1.5,
      'line-color': '#8b8778',
      'target-arrow-color': '#8b8778',
      'target-arrow-shape': 'triangle',
      'curve-style': 'bezier',
    },
  },
  { selector: 'edge[evidence = "modelled"]', style: { 'line-style': 'dashed' } },
];

function arrange(graph) {
  graph
    .layout({ name: 'breadthfirst', roots: [box.dataset.centre], circle: true, animate: false, spacingFactor: 1.3 })
    .run();
  graph.fit(undefined, 30);
}

async function show(graph, address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' } });
  if (!answer.ok) {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.getElementById('needs').replaceWith(document.adoptNode(page.getElementById('needs')));
  graph.elements().remove();
  graph.add(elements(document.getElementById('needs')));
  arrange(graph);
}

if (box) {
  // The library would add a style element, which the page's policy forbids, unless one is there.
  const mark = document.createElement('meta');
  mark.id = '__________cytoscape_stylesheet';
  document.head.append(mark);
  const { default: cytoscape } = await import('/cytoscape.js');
  box.hidden = false;
  document.querySelectorAll('.without-script').forEach((part) => part.remove());
  document.querySelectorAll('.with-script').forEach((part) => { part.hidden = false; });
  const graph = cytoscape({
    container: box,
    elements: elements(document.getElementById('needs')),
    style: look,
    minZoom: 0.2,
    maxZoom: 3,
  });
  arrange(graph);
  const open = async (address) => {
    history.pushState(null, '', address);
    await show(graph, address);
  };
  graph.on('tap', 'node', (event) => {
    const id = event.target.id();
    const link = [...document.querySelectorAll('#needs a.expand')].find((one) => one.dataset.node === id);
    if (link) open(link.href);
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('#needs a.expand');
    if (link && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      open(link.href);
    }
  });
  window.addEventListener('popstate', () => show(graph, location.href));
  box.graph = graph;
}
