// Work that may take long: how far it has come, and a way to end it.
import { stop, watch } from './desk.js';
import { button, el, fill } from './dom.js';
import { t } from './words.js';

// reached: rows so far → words. The element may be shown in another place while the work goes on.
export function workShown(words, reached = null) {
  const bar = el('progress', { max: 1, 'aria-label': words });
  const told = el('span', { role: 'status' }, words);
  const element = el('div', { class: 'running' }, bar, told, button(t('停止', 'Stop'), () => stop().catch(() => {})));
  const onreached = ({ done, share }) => {
    if (reached) {
      told.textContent = reached(done);
    }
    if (share >= 0) {
      bar.value = share;
    }
  };
  return { element, onreached };
}

// Shows the work in a place of its own until it is done or ended.
export async function atWork(place, words, reached, work) {
  const shown = workShown(words, reached);
  fill(place, shown.element);
  watch(shown.onreached);
  try {
    return await work();
  } finally {
    watch(null);
    shown.element.remove();
  }
}
