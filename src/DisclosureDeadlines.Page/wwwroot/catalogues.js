// The built-in catalogues, and one of the user's own.
import { askLater } from './desk.js';
import { button, el, field, fill, select } from './dom.js';
import { t } from './words.js';

let known = null;
const own = [];
const ownName = name => `own:${name}`;

export const list = () => known ??= askLater({ ask: 'catalogues' }).catch(fault => { known = null; throw fault; });

export function addOwn(file) {
  const chosen = { name: file.name, file, mergedCells: false };
  own.splice(0, own.length, chosen);
  return chosen;
}

export const forgetOwn = () => own.splice(0, own.length);

export const question = chosen => ({ catalogue: chosen?.name, mergedCells: chosen?.mergedCells });
export const files = chosen => ({ catalogue: chosen?.file });

// What a catalogue is called: a built-in one by its title, one's own by its file.
export async function titleOf(chosen) {
  return chosen.file ? chosen.name : (await list()).find(one => one.name === chosen.name)?.title ?? chosen.name;
}

// A choice among the built-in catalogues and one's own, which can be opened here.
export function catalogueSelect(chosen, onchange, { isNeeded = false, none = t('不按目录', 'None') } = {}) {
  let picked = chosen;
  const control = select([], '', { name: 'catalogue', onchange: () => pick(own.find(one => ownName(one.name) === control.value) ?? (control.value ? { name: control.value } : null)) });
  const input = el('input', { type: 'file', hidden: true, onchange: () => input.files[0] && pick(addOwn(input.files[0])) });
  const beside = el('div', { class: 'beside' });

  function pick(next) {
    picked = next;
    draw();
    onchange(next);
  }

  async function draw() {
    fill(beside, input, button(t('用自己的目录…', 'One of my own…'), () => input.click(), 'quiet'), picked?.file ? el('label', { class: 'check' },
      el('input', { type: 'checkbox', checked: picked.mergedCells, onchange: event => { picked.mergedCells = event.target.checked; onchange(picked); } }),
      t('表里的空单元格属于上面的合并单元格', 'Empty cells belong to the merged cell above')) : null);
    drawOptions([]);
    drawOptions(await list().catch(() => []));
  }

  function drawOptions(catalogues) {
    fill(control, isNeeded ? null : el('option', { value: '' }, none),
      own.map(one => el('option', { value: ownName(one.name) }, one.name)),
      catalogues.map(one => el('option', { value: one.name }, one.title)));
    control.value = picked ? (picked.file ? ownName(picked.name) : picked.name) : isNeeded ? catalogues[0]?.name : '';
  }

  draw();
  const whole = field(t('目录', 'Catalogue'), control);
  whole.append(beside);
  return whole;
}
