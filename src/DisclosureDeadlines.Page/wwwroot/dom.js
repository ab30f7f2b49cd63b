// Elements. Whatever a file or a question holds becomes a text node, never markup.
import { Refusal, Stopped } from './desk.js';
import { t } from './words.js';

export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key === 'value') {
      element.value = value;
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

let ids = 0;
export const field = (label, control, hint) => {
  control.id ||= `f${++ids}`;
  if (hint) {
    control.setAttribute('aria-describedby', `${control.id}-hint`);
  }
  return el('div', { class: 'field' }, el('label', { for: control.id }, label), control, hint ? el('small', { id: `${control.id}-hint` }, hint) : null);
};

export const select = (options, value, attributes = {}) => {
  const control = el('select', attributes, options.map(([name, words]) => el('option', { value: name }, words)));
  control.value = value ?? '';
  return control;
};

export const button = (words, onclick, kind = '') => el('button', { type: 'button', class: kind, onclick }, words);

export const fill = (element, ...children) => {
  element.replaceChildren(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return element;
};

// The same with the focus on the control that had it, which is made anew: the one of its name, else the one at its place.
export function refill(element, ...children) {
  const controls = () => [...element.querySelectorAll('button, input, select')];
  const had = document.activeElement;
  const place = controls().indexOf(had);
  fill(element, ...children);
  const has = place < 0 ? null : had.name ? controls().find(control => control.name === had.name) : controls()[place];
  has?.focus();
  if (has instanceof HTMLInputElement && had.selectionStart !== null) {
    has.setSelectionRange(had.selectionStart, had.selectionEnd);
  }
}

// A day or a number is not broken into two lines. On a phone each row of a table of cards is one, and each cell has its heading before it.
export const table = (head, rows, attributes = {}) => el('div', { class: `scroll ${attributes.kind ?? ''}`.trim(), tabindex: '0', role: 'region', 'aria-label': attributes.label ?? '' },
  el('table', { role: 'table' }, el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, head.map(cell => el('th', { scope: 'col', role: 'columnheader' }, cell)))),
    el('tbody', { role: 'rowgroup' }, rows.map(row => el('tr', { role: 'row' }, row.map((cell, place) =>
      el('td', { role: 'cell', 'data-head': head[place], class: /^[\d-]{1,10}$/.test(cell) ? 'whole' : null }, cell ?? '')))))));

// One sentence for what cannot be done, where it was asked.
export function refusal(fault) {
  if (fault instanceof Stopped) {
    return el('p', { class: 'note', role: 'status' }, t('已停止。', 'Stopped.'));
  }
  const sentence = fault instanceof Refusal ? fault.message : t(`没有做成：${fault.message}`, `It did not work: ${fault.message}`);
  return el('p', { class: 'fault', role: 'alert' }, sentence);
}

export function save(content, name, type = 'application/octet-stream') {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = el('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

// What was done, for those who see and those who hear; it goes away by itself.
let silence = 0;
export function say(sentence) {
  const said = document.getElementById('said');
  said.textContent = sentence;
  clearTimeout(silence);
  silence = setTimeout(() => { said.textContent = ''; }, 6000);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el('textarea', { value: text, class: 'away' });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  say(t('已复制。', 'Copied.'));
}

// A place to drop a file or to choose one.
export function dropzone(words, hint, accept, onfile) {
  const input = el('input', { type: 'file', accept, class: 'away', onchange: () => input.files[0] && onfile(input.files[0]) });
  const zone = el('label', { class: 'drop' }, input, el('strong', {}, words), el('span', {}, hint));
  zone.addEventListener('dragover', event => { event.preventDefault(); zone.classList.add('over'); });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', event => {
    event.preventDefault();
    zone.classList.remove('over');
    if (event.dataTransfer.files[0]) {
      onfile(event.dataTransfer.files[0]);
    }
  });
  return zone;
}
