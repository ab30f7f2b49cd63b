// The built-in catalogues, and one of the user's own.
import { ask } from './desk.js';
import { el, field, select } from './dom.js';
import { t } from './words.js';

let known = null;
const own = [];
const ownName = name => `own:${name}`;

export const list = () => known ??= ask({ ask: 'catalogues' }).catch(fault => { known = null; throw fault; });

export function addOwn(file) {
  const chosen = { name: file.name, file };
  own.splice(0, own.length, chosen);
  return chosen;
}

export const forgetOwn = () => own.splice(0, own.length);

export const question = chosen => ({ catalogue: chosen?.name, mergedCells: chosen?.mergedCells });
export const files = chosen => ({ catalogue: chosen?.file });

export function catalogueSelect(chosen, onchange, isNeeded = false) {
  const control = select([], '', { onchange: () => onchange(own.find(one => ownName(one.name) === control.value) ?? (control.value ? { name: control.value } : null)) });
  list().then(catalogues => {
    control.append(...(isNeeded ? [] : [el('option', { value: '' }, t('不按目录', 'None'))]),
      ...own.map(one => el('option', { value: ownName(one.name) }, one.name)),
      ...catalogues.map(one => el('option', { value: one.name }, one.title)));
    control.value = chosen ? (chosen.file ? ownName(chosen.name) : chosen.name) : isNeeded ? catalogues[0]?.name : '';
  }, () => {});
  return field(t('目录', 'Catalogue'), control);
}
