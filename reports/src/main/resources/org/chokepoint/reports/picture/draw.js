// V8 alone has no timers. A picture is drawn in one call, so what ECharts puts off is never needed.
function setTimeout() {
  return 0;
}

function clearTimeout() {}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

// ECharts writes the description into the page's element, and here is no page.
function described(svg, description) {
  const title = description ? '<title>' + escaped(description) + '</title>' : '';
  return svg.replace(/^<svg[^>]*(?=>)/, (head) => head + ' role="img"').replace('>', () => '>' + title);
}

// ECharts adds styles for the mouse; a picture does not react.
function still(svg) {
  return svg.replace(/<style[\s\S]*?<\/style>/g, '').replace(/ class="zr[0-9]+-cls-[0-9]+"/g, '');
}

function drawSvg(optionText, width, height) {
  const option = JSON.parse(optionText);
  const description = option.aria && option.aria.label && option.aria.label.description;
  delete option.aria;
  option.animation = false;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: height });
  try {
    chart.setOption(option);
    return described(still(chart.renderToSVGString()), description);
  } finally {
    chart.dispose();
  }
}
