// 目录: what authorities have printed, what is against it, and what of it recurs in a year.
import { ask, beijing } from '../desk.js';
import { addOwn, catalogueSelect, files, list, question } from '../catalogues.js';
import { askOf } from './one.js';
import { button, dropzone, el, field, fill, refill, refusal, save, table } from '../dom.js';
import { t, withoutOptions } from '../words.js';

const initial = () => ({ chosen: null, words: '', tab: 'items', year: Number(beijing().slice(0, 4)) + 1 });
const of = initial();
export const forget = () => Object.assign(of, initial());

const severities = name => ({ error: t('错误', 'Error'), possible: t('疑似', 'Possible'), note: t('提示', 'Note') })[name] ?? name;
const heading = row => [...row.levels.filter(Boolean)].join(' › ');
const most = 400;

export async function render(root, { go }) {
  of.chosen ??= { name: (await list())[0].name };
  const result = el('section', { 'aria-live': 'polite', 'aria-label': t('目录的内容', 'The catalogue') });
  const words = el('input', { type: 'search', value: of.words, placeholder: t('按词找', 'Find words'), 'aria-label': t('按词找', 'Find words'), oninput: () => { of.words = words.value; of.tab = 'items'; draw(); } });
  const picker = el('div', {});
  const tabs = el('div', { class: 'actions', role: 'group' });
  let turn = 0;

  async function draw() {
    const mine = ++turn;
    refill(tabs, [['items', t('各项', 'Rows')], ['lint', t('核查时限', 'Check the limits')], ['plan', t('一年的定期事项', "A year's plan")]].map(([name, label]) =>
      el('button', { type: 'button', 'aria-pressed': String(of.tab === name), class: 'chip', onclick: () => { of.tab = name; draw(); } }, label)));
    result.setAttribute('aria-busy', 'true');
    try {
      const content = await ({ items, lint, plan })[of.tab]();
      if (mine === turn) {
        fill(result, content);
      }
    } catch (fault) {
      if (mine === turn) {
        fill(result, refusal(fault), of.chosen.file && !of.chosen.mergedCells && /合并单元格|merged/.test(fault.message)
          ? el('p', { class: 'note' }, t('如果是这样，请勾选上面的“表里的空单元格属于上面的合并单元格”。', 'If so, tick “Empty cells belong to the merged cell above”.')) : null);
      }
    }
    result.removeAttribute('aria-busy');
  }

  async function items() {
    const shown = of.words.trim() ? await ask({ ask: 'search', text: of.words, ...question(of.chosen) }, files(of.chosen)) : null;
    const whole = shown ? null : await ask({ ask: 'catalogue', ...question(of.chosen) }, files(of.chosen));
    const rows = shown ?? whole.items;
    return [
      (whole?.notes ?? []).map(note => el('p', { class: 'note' }, note)),
      el('p', { class: 'count', role: 'status' }, t(`${rows.length}项`, `${rows.length} rows`)),
      table([t('序号', 'Row'), t('事项', 'Item'), t('公开内容', 'Content'), t('公开时限', 'Limit'), t('科室', 'Office'), t('查', 'Ask')], rows.slice(0, most).map(row => [
        String(row.seq), heading(row), el('span', { class: 'clamp' }, row.content ?? ''), row.timeLimit, row.responsible ?? '',
        button(t('查这一条', 'Ask'), () => go(askOf(of.chosen, row), true), 'quiet')]), { label: t('目录的各行', 'The rows'), kind: 'cards' }),
      rows.length > most ? el('p', { class: 'note' }, t(`只列出前${most}项；按词找可以缩小范围。`, `The first ${most} rows; find words to narrow them.`)) : null,
    ];
  }

  async function lint() {
    const found = await ask({ ask: 'lint', ...question(of.chosen) }, files(of.chosen));
    const counted = ['error', 'possible', 'note'].map(name => `${severities(name)} ${found.filter(one => one.severity === name).length}`).join(t('，', ', '));
    return [el('p', { class: 'count', role: 'status' }, counted),
      found.length ? table([t('序号', 'Row'), t('程度', 'Severity'), t('公开时限', 'Limit'), t('问题', 'Finding'), t('依据', 'Source')], found.slice(0, most).map(one => [String(one.seq), el('span', { class: `severity ${one.severity}` }, severities(one.severity)), one.timeLimit, withoutOptions(one.message), one.source ?? '']), { label: t('核查结果', 'Findings'), kind: 'cards' }) : null];
  }

  async function plan() {
    const asked = { ask: 'plan', year: of.year, ...question(of.chosen) };
    const found = await ask(asked, files(of.chosen));
    const year = el('input', { type: 'number', value: String(of.year), min: '2008', max: '2100', onchange: () => { of.year = Number(year.value); draw(); } });
    return [
      el('div', { class: 'line' }, field(t('哪一年', 'Year'), year), found.duties.length ? [
        button(t('存为 csv', 'Save as csv'), async () => save(await ask({ ...asked, as: 'csv' }, files(of.chosen)), `${of.year}.csv`, 'text/csv'), 'quiet'),
        button(t('放进日历（.ics）', 'To a calendar (.ics)'), async () => save(await ask({ ...asked, as: 'ics' }, files(of.chosen)), `${of.year}.ics`, 'text/calendar'), 'quiet')] : null),
      found.duties.length ? table([t('截止日期', 'Due'), t('所属期', 'Period'), t('事项', 'Item'), t('公开时限', 'Limit'), t('科室', 'Office')], found.duties.slice(0, most).map(duty => [duty.dueOn, duty.period, duty.heading ?? duty.content, duty.phrase, duty.responsible ?? '']), { label: t('定期事项', 'Recurring duties'), kind: 'cards' }) : el('p', { class: 'note' }, t('没有定期公开的事项。', 'No duty recurs.')),
      found.unplannable.length ? el('details', {}, el('summary', {}, t(`重复但没写哪一天的 ${found.unplannable.length} 项`, `${found.unplannable.length} recur without a day`)), el('ul', {}, found.unplannable.map(one => el('li', {}, `${one.item} ${one.heading ?? one.content ?? ''}：${one.reason}`)))) : null,
    ];
  }

  function drawPicker() {
    fill(picker, catalogueSelect(of.chosen, chosen => { of.chosen = chosen; draw(); }, { isNeeded: true }));
  }

  drawPicker();
  fill(root, el('div', { class: 'line' }, picker, field(t('找', 'Find'), words)), tabs, result,
    el('details', {}, el('summary', {}, t('打开自己的目录', 'Open a catalogue of your own')), dropzone(t('把目录拖到这里，或点这里选文件', 'Drop a catalogue here, or choose a file'), t('xlsx、xls、et、ods、docx、网页表格、csv、json；不上传，只在这台电脑上读', 'xlsx, xls, et, ods, docx, html, csv, json; read on this machine, sent nowhere'), '', file => {
      of.chosen = addOwn(file);
      of.words = words.value = '';
      drawPicker();
      draw();
    })));
  draw();
}
