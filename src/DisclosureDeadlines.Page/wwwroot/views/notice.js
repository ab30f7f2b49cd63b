// 新通知: what a notice orders, what it moves in the opened ledger, and keeping it.
import { ask } from '../desk.js';
import { button, el, fill, refusal, save, say, table } from '../dom.js';
import { kept } from '../kept.js';
import { number, shortDate as short, t, withoutOptions } from '../words.js';
import { atWork } from '../work.js';
import { files, ledger, question } from './ledger.js';

const of = { text: '', isRead: false };
export const forget = () => Object.assign(of, { text: '', isRead: false });

// Days in order, runs joined.
function runs(days) {
  const found = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && Date.parse(day) - Date.parse(last[1]) === 86_400_000) {
      last[1] = day;
    } else {
      found.push([day, day]);
    }
  }
  return found.map(([first, last], place) => el('span', { class: 'whole' }, first === last ? short(first) : `${short(first)}–${short(last)}`, place < found.length - 1 ? t('、', ', ') : null));
}

const named = notice => notice.title ?? notice.number ?? t(`${notice.year}年的通知`, `The notice for ${notice.year}`);

export function render(root) {
  const result = el('section', { 'aria-live': 'polite', 'aria-label': t('通知的内容', 'What it orders') });
  const store = el('section', { 'aria-label': t('保存的通知', 'Notices kept') });
  const text = el('textarea', { value: of.text, rows: '10', spellcheck: 'false', placeholder: t('把国务院办公厅的通知全文粘贴到这里', 'Paste the whole text of the notice here'), oninput: () => { of.text = text.value; } });

  const saved = el('input', { type: 'file', accept: '.json,.txt', hidden: true, onchange: async () => {
    if (saved.files[0]) {
      of.text = text.value = await saved.files[0].text();
      read();
    }
  } });

  async function read() {
    try {
      const notices = await ask({ ask: 'notice', text: of.text });
      of.isRead = true;
      fill(result, notices.map(notice => [
        el('h2', {}, named(notice)),
        el('p', { class: 'data' }, [notice.number, notice.issued, notice.region].filter(Boolean).join(' · ')),
        table([t('节日', 'Holiday'), t('放假', 'Off'), t('天数', 'Days'), t('上班', 'Worked')], notice.holidays.map(holiday => [el('span', { class: 'whole' }, holiday.name), runs(holiday.daysOff), String(holiday.daysOff.length), holiday.makeUpWorkdays.length ? runs(holiday.makeUpWorkdays) : '—']), { label: named(notice) }),
        notice.remarks?.length ? el('ul', { class: 'doubts' }, notice.remarks.map(remark => el('li', {}, remark))) : null,
      ]), el('div', { class: 'actions' }, button(t('保存，以后都按它算', 'Keep it, and count by it from now on'), keep, 'main'),
        ledger.file ? button(t(`《${ledger.file.name}》里哪些要改期`, `Which rows of ${ledger.file.name} it moves`), impact) : el('p', { class: 'note' }, t('先在“核台账”里打开台账，就能看哪些要改期。', 'Open a ledger under “Ledger” to see which rows it moves.'))));
    } catch (fault) {
      fill(result, refusal(fault));
    }
  }

  async function impact() {
    const section = el('section', { class: 'impact' });
    result.querySelector('.impact')?.remove();
    result.append(section);
    try {
      const found = await atWork(section, t('正在核对…', 'Auditing…'), done => t(`已核对${number(done)}件`, `${number(done)} rows so far`), () => ask({ ask: 'impact', text: of.text, ...question() }, files()));
      fill(section, el('h3', {}, t(`${number(found.rows.length)}件改期`, `${number(found.rows.length)} rows move`)),
        found.remarks.map(remark => el('p', { class: 'note' }, withoutOptions(remark))),
        found.rows.length ? table([t('行', 'Row'), t('标题', 'Title'), t('原截止日期', 'Due before'), t('新截止日期', 'Due after'), t('原因', 'Reason')],
          found.rows.slice(0, 500).map(row => [String(row.row), row.title ?? row.item, row.dueOnBefore, row.dueOn, row.reason]), { label: t('改期的各件', 'The rows that move'), kind: 'cards' }) : null,
        button(t('存为 csv', 'Save as csv'), async () => save(await ask({ ask: 'impact', as: 'csv', text: of.text, ...question() }, files()), `${t('改期', 'moved')}.csv`, 'text/csv'), 'quiet'));
    } catch (fault) {
      fill(section, refusal(fault));
    }
  }

  async function keep() {
    const notices = await ask({ ask: 'keep', text: of.text });
    const added = notices.map(notice => ({ name: [named(notice), notice.number].filter(Boolean).join(' '), document: JSON.stringify(notice) }));
    const isKept = kept.keepNotices([...kept.notices().filter(one => !added.some(other => other.name === one.name)), ...added]);
    say(isKept ? t('已保存在这个浏览器里。', 'Kept in this browser.') : t('这个浏览器不让保存，只在这次有效。', 'This browser keeps nothing; it counts for this visit only.'));
    drawStore();
  }

  function drawStore() {
    const notices = kept.notices();
    fill(store, el('h2', {}, t('保存在这个浏览器里的通知', 'Notices kept in this browser')),
      notices.length === 0 ? el('p', { class: 'note' }, t('没有。', 'None.')) : el('ul', { class: 'kept' }, notices.map(one => el('li', {}, one.name, ' ',
        button(t('存为文件', 'Save as a file'), () => save(one.document, `${one.name}.json`, 'application/json'), 'quiet'),
        button(t('删除', 'Remove'), () => { kept.keepNotices(notices.filter(other => other !== one)); drawStore(); }, 'quiet')))));
  }

  fill(root, el('div', { class: 'question' },
    el('div', { class: 'field' }, el('label', { for: 'notice-text' }, t('通知全文（或以前存的文件内容）', 'The notice in its own words (or a file saved before)')), text),
    el('div', { class: 'actions' }, button(t('读通知', 'Read it'), read, 'main'), button(t('打开存过的文件…', 'Open a saved file…'), () => saved.click(), 'quiet'), saved)), result, store);
  text.id = 'notice-text';
  drawStore();
  if (of.isRead) {
    read();
  }
}
