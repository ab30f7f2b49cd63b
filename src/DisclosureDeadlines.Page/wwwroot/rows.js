// A table of as many rows as there are, of which only those on the screen are there.
import { el, fill } from './dom.js';
import { number, t } from './words.js';

const ahead = 12;

// columns: [{ words, of, class }]; load: (from, to) → { total, rows }
export function rowTable(columns, load, label, rowHeight = 44, height = 480) {
  const body = el('div', { class: 'rows', role: 'rowgroup' });
  const space = el('div', { class: 'space' }, body);
  const head = el('div', { class: 'row head', role: 'row' }, columns.map(column => el('span', { role: 'columnheader', class: column.class ?? '' }, column.words)));
  const box = el('div', { class: 'virtual', tabindex: '0', role: 'table', 'aria-label': label }, el('div', { role: 'rowgroup', class: 'headgroup' }, head), space);
  const count = el('p', { class: 'count', role: 'status' });
  box.style.maxHeight = `${height}px`;
  let drawn = '';
  let turn = 0;

  async function draw(again) {
    const from = Math.max(0, Math.floor(box.scrollTop / rowHeight) - ahead);
    const to = from + Math.ceil(height / rowHeight) + 2 * ahead;
    if (!again && drawn === `${from}`) {
      return;
    }
    drawn = `${from}`;
    const mine = ++turn;
    const found = await load(from, to).catch(() => null);
    if (mine !== turn || !found) {
      return;
    }
    const { total, rows } = found;
    const focused = body.contains(document.activeElement) ? document.activeElement.closest('[aria-rowindex]').getAttribute('aria-rowindex') : null;
    box.setAttribute('aria-rowcount', total + 1);
    space.style.height = `${total * rowHeight}px`;
    body.style.transform = `translateY(${from * rowHeight}px)`;
    fill(body, rows.map((row, place) => {
      const line = el('div', { class: 'row', role: 'row', 'aria-rowindex': from + place + 2 }, columns.map(column => el('span', { role: 'cell', class: column.class ?? '' }, column.of(row))));
      line.style.height = `${rowHeight}px`;
      return line;
    }));
    // Whoever goes down the rows by the keyboard stays on the one where he is.
    body.querySelector(`[aria-rowindex="${focused}"] button`)?.focus({ preventScroll: true });
    count.textContent = t(`${number(total)}件`, `${number(total)} rows`);
  }

  box.addEventListener('scroll', () => draw(false));
  return { element: el('div', {}, count, box), refresh: () => { box.scrollTop = 0; return draw(true); } };
}
