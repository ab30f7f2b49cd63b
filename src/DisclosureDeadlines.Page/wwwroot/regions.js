// The regions whose own days off can be counted.
import { askLater } from './desk.js';
import { el, field, select } from './dom.js';
import { t } from './words.js';

let known = null;

// automatic: in words, whose place decides where none is chosen.
export function regionSelect(value, onchange, automatic = null) {
  const first = automatic ? [['', automatic], ['national', t('只按全国的', 'National days only')]] : [['national', t('全国', 'National')]];
  const control = select(first, value, { name: 'region', onchange: () => onchange(control.value) });
  known ??= askLater({ ask: 'regions' });
  known.then(({ regions }) => {
    control.append(...regions.map(region => el('option', { value: region.name }, region.fullName)));
    control.value = value || first[0][0];
  }, () => { known = null; });
  return field(t('地方放假日', 'Local holidays'), control);
}
