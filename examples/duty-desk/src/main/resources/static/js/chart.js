import { h } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';

function drawn(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

const NARROW = 5;

/**
 * Bars lying under one another, each of parts laid end to end. For whoever does not see it there is the label, and the table
 * that goes with every chart; colours are not needed to read it, the parts carry their numbers.
 */
export function bars(label, series, rows) {
  const most = Math.max(1, ...rows.map(row => sum(row.parts)));
  return h('figure', { class: 'chart', role: 'img', 'aria-label': label },
    h('ul', { class: 'legend' }, series.map((name, i) => h('li', {}, swatch(i), ` ${name}`))),
    rows.map(row => h('div', { class: 'bar-row' }, h('span', {}, row.name), bar(row.parts, most), h('strong', {}, sum(row.parts)))));
}

const sum = numbers => numbers.reduce((one, other) => one + other, 0);

const swatch = i => drawn('svg', { width: 12, height: 12 }, drawn('rect', { width: 12, height: 12, class: `series-${i}` }));

function bar(parts, most) {
  let from = 0;
  const drawing = drawn('svg', { width: '100%', height: 22 });
  parts.forEach((part, i) => {
    const width = (100 * part) / most;
    if (part > 0) {
      drawing.append(drawn('rect', { x: `${from}%`, width: `${width}%`, height: 22, class: `series-${i}` }));
    }
    if (width >= NARROW) {
      drawing.append(drawn('text', { x: `${from + width / 2}%`, y: 16, 'text-anchor': 'middle' }, String(part)));
    }
    from += width;
  });
  return drawing;
}
