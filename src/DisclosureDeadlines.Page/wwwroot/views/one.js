// 查一条: one limit and one day.
import { catalogueSelect, files as catalogueFiles, list, question as catalogueQuestion, titleOf } from '../catalogues.js';
import { ask, beijing } from '../desk.js';
import { button, copy, el, field, fill, refusal, save } from '../dom.js';
import { byMonth, legend, monthTable } from '../month.js';
import { regionSelect } from '../regions.js';
import { certainty, longDate, number, t, weekday } from '../words.js';

const customary = ['信息形成或者变更之日起20个工作日内', '信息形成之日起20个工作日内', '作出行政处罚决定之日起7个工作日内', '颁发之日起15日内', '每年1月31日前', '每季度结束后15日内', '收到申请之日起20个工作日内'];
const initial = () => ({ date: '今天', limit: customary[0], period: '', region: '', item: null, searched: null, today: '' });
const asked = initial();
export const forget = () => Object.assign(asked, initial());

export function open(address) {
  // The same question again, as when the language is changed: a row of one's own catalogue does not stand in the address, and stays.
  if (address.toString() === fragment()) {
    return;
  }
  asked.date = address.get('due') ?? asked.date;
  asked.limit = address.get('limit') ?? asked.limit;
  asked.period = address.get('period') ?? '';
  asked.region = address.get('region') ?? '';
  asked.today = address.get('today') ?? '';
  asked.item = address.get('catalogue') ? { chosen: { name: address.get('catalogue') }, seq: address.get('item'), words: '' } : null;
}

// What a row of a catalogue asks, with today for the day; the address to go to for it.
export function askOf(chosen, row) {
  Object.assign(asked, { date: '今天', limit: row.timeLimit, period: '', today: '', searched: chosen.file ? chosen : null, item: itemOf(chosen, row) });
  return fragment();
}

const itemOf = (chosen, row) => ({ chosen, seq: row.seq, words: `${row.content ?? row.levels.filter(Boolean).at(-1)}（${row.timeLimit}）` });

export const fragment = () => {
  const parts = { due: asked.date, ...(asked.item && !asked.item.chosen.file ? { catalogue: asked.item.chosen.name, item: asked.item.seq } : { limit: asked.limit }) };
  for (const name of ['period', 'region', 'today']) {
    if (asked[name]) {
      parts[name] = asked[name];
    }
  }
  return new URLSearchParams(parts).toString();
};

const question = () => ({
  date: asked.date,
  period: asked.period || undefined,
  region: asked.region || undefined,
  ...(asked.today ? { today: asked.today } : {}),
  ...(asked.item ? { ...catalogueQuestion(asked.item.chosen), item: String(asked.item.seq) } : { limit: asked.limit }),
});
const files = () => catalogueFiles(asked.item?.chosen);

export function render(root, { go }) {
  asked.date = ['今天', 'today'].includes(asked.date) ? t('今天', 'today') : asked.date;
  const result = el('section', { class: 'answer', 'aria-live': 'polite', 'aria-label': t('答案', 'The answer') });
  const date = el('input', { value: asked.date, autocomplete: 'off', spellcheck: 'false', oninput: () => { asked.date = date.value; } });
  const limit = el('input', { value: asked.limit, list: 'limits', autocomplete: 'off', class: 'wide', oninput: () => { asked.limit = limit.value; asked.item = null; chosen(); } });
  const period = el('input', { value: asked.period, autocomplete: 'off', placeholder: t('如 2025、2025-Q3', 'such as 2025-Q3'), oninput: () => { asked.period = period.value; } });
  const picked = el('p', { class: 'picked' });
  const found = el('ul', { class: 'found' });
  const search = el('input', { type: 'search', autocomplete: 'off', placeholder: t('如 预算、行政处罚、督查', 'such as 预算, 督查'), oninput: () => seek() });

  async function chosen() {
    const title = asked.item ? await titleOf(asked.item.chosen).catch(() => asked.item.chosen.name) : '';
    fill(picked, asked.item ? [t('按目录的这一项：', 'By this row of a catalogue: '), el('strong', {}, asked.item.words || asked.item.seq), ` ${title} `,
      button(t('不按目录', 'Not by a catalogue'), () => { asked.item = null; chosen(); run(); }, 'quiet')] : null);
  }

  let turn = 0;
  async function seek() {
    const mine = ++turn;
    if (!search.value.trim()) {
      fill(found);
      return;
    }
    const catalogue = asked.searched;
    const titles = new Map((await list()).map(one => [one.name, one.title]));
    const rows = await ask({ ask: 'search', text: search.value, ...catalogueQuestion(catalogue) }, catalogueFiles(catalogue)).catch(fault => fault);
    if (mine !== turn) {
      return;
    }
    if (rows instanceof Error) {
      fill(found, el('li', {}, refusal(rows)));
      return;
    }
    fill(found, rows.length === 0 ? el('li', { class: 'none' }, t('没有一项含有这些词。', 'No row has these words.')) : null, rows.slice(0, 30).map(row => el('li', {}, button([
      el('strong', {}, [...row.levels.filter(Boolean), row.content].filter(Boolean).slice(-2).join(' › ').slice(0, 80)),
      el('span', {}, `${row.timeLimit} · ${catalogue?.file ? catalogue.name : titles.get(row.catalogue) ?? row.catalogue} · ${t('第', 'row ')}${row.seq}${t('项', '')}`),
    ], () => {
      asked.item = itemOf(catalogue ?? { name: row.catalogue }, row);
      limit.value = row.timeLimit;
      asked.limit = row.timeLimit;
      search.value = '';
      fill(found);
      chosen();
      run();
    }))));
  }

  async function run() {
    go(fragment());
    result.setAttribute('aria-busy', 'true');
    try {
      const now = question();
      const answer = await ask({ ask: 'due', ...now }, files());
      const picture = await months(answer.answer, now);
      fill(result, show(answer, picture));
    } catch (fault) {
      fill(result, refusal(fault));
    }
    result.removeAttribute('aria-busy');
  }

  chosen();
  const form = el('form', { class: 'question', onsubmit: event => { event.preventDefault(); run(); } },
    el('div', { class: 'line' },
      field(t('哪一天', 'Which day'), date, t('成文、决定、收到……之日；写法不限，也可写“今天”', 'of the document, the decision, the receipt; written in any way, or “today”')),
      field(t('公开时限', 'Time limit'), limit, t('照目录上印的写', 'as it is printed'))),
    el('datalist', { id: 'limits' }, customary.map(words => el('option', { value: words }))),
    picked,
    el('details', { open: Boolean(asked.period || asked.region || asked.searched) }, el('summary', {}, t('从目录里找、所属期、地方放假日', 'From a catalogue, period, local holidays')),
      el('div', { class: 'line' },
        catalogueSelect(asked.searched, next => { asked.searched = next; seek(); }, { none: t('自带的五个目录', 'The five built-in ones') }),
        field(t('在目录里找', 'Search the catalogue'), search),
        field(t('所属期', 'Period'), period),
        regionSelect(asked.region, value => { asked.region = value; }, t('按目录所在地', 'That of the catalogue'))),
      found),
    el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'main' }, t('查', 'Answer'))));
  fill(root, form, result);
  run();
}

async function months(answer, { region }) {
  if (!answer.dueOn) {
    return [];
  }
  const [first, last] = [answer.event, answer.dueOn].sort();
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0)).toISOString().slice(0, 10);
  const { days } = await ask({ ask: 'days', from: `${first.slice(0, 7)}-01`, to: end, region: region ?? answer.region });
  const all = byMonth(days);
  return all.length <= 3 ? all : [all[0], ...all.slice(-2)];
}

function left(answer) {
  switch (answer.status) {
    case 'notYetDue': return t(`还剩 ${answer.workingDaysLeft} 个工作日（${answer.daysLeft} 天）`, `${number(answer.workingDaysLeft)} working days left (${answer.daysLeft} days)`);
    case 'dueToday': return t('今天到期', 'Due today');
    case 'overdue': return t(`已过 ${answer.workingDaysLate} 个工作日（${answer.daysLate} 天）`, `${answer.workingDaysLate} working days past (${answer.daysLate} days)`);
    default: return '';
  }
}

const bigDate = date => el('output', { class: 'big', 'data-due': date }, el('span', {}, longDate(date)), ' ', el('span', { class: 'weekday' }, weekday(date)));

function steps(explanation) {
  return el('ol', {}, (explanation ?? []).map(step => el('li', {}, step.text,
    step.source ? el('cite', {}, step.source) : null,
    step.notice ? el('cite', {}, step.notice.number ?? step.notice.title) : null)));
}

function parts(answer) {
  return answer.parts.map(part => el('div', { class: 'part' },
    part.condition ? el('h3', {}, part.condition) : el('h3', {}, part.ruleText),
    part.dueOn ? el('p', {}, el('strong', {}, `${longDate(part.dueOn)} ${weekday(part.dueOn)}`)) : el('p', {}, part.reason),
    part.explanation?.length ? el('details', {}, el('summary', {}, t('为什么', 'Why')), steps(part.explanation)) : null));
}

function show({ answer, sentence, missing }, picture) {
  const doubts = [
    answer.certaintyReason,
    missing,
    answer.publishBy && answer.publishBy !== answer.dueOn ? t(`建议最迟日：${longDate(answer.publishBy)}（${weekday(answer.publishBy)}）。`, `To be safe, publish by ${weekday(answer.publishBy)}, ${longDate(answer.publishBy)}.`) : null,
    answer.dueOn && !answer.publishBy ? answer.publishByReason : null,
    ...(answer.ambiguities ?? []).map(one => one.message ?? one.text ?? ''),
  ].filter(Boolean);
  const marks = { event: answer.event, due: answer.dueOn, today: asked.today || beijing() };
  return [
    // A limit without a day is told in the words of the paper, which the reason quotes.
    answer.dueOn || answer.parts.length ? el('p', { class: 'rule' }, answer.ruleText) : null,
    answer.dueOn ? bigDate(answer.dueOn) : el('output', { class: 'big none', 'data-due': '' }, t('没有确定的截止日期', 'No due date')),
    answer.dueOn ? null : el('p', { class: 'reason' }, answer.reason),
    el('p', { class: 'standing' },
      answer.dueOn ? el('span', { class: `left ${answer.status}` }, left(answer)) : null,
      answer.certainty ? el('span', { class: `badge ${answer.certainty}` }, certainty(answer.certainty)) : null),
    doubts.length ? el('ul', { class: 'doubts' }, doubts.map(doubt => el('li', {}, doubt))) : null,
    parts(answer),
    el('div', { class: 'actions' },
      button(t('复制一句话', 'Copy as a sentence'), () => copy(sentence)),
      button(t('复制链接', 'Copy the link'), () => copy(location.href)),
      answer.dueOn ? button(t('放进日历（.ics）', 'To a calendar (.ics)'), async () => save(await ask({ ask: 'ics', as: 'ics', ...question() }, files()), `${answer.dueOn}.ics`, 'text/calendar')) : null),
    el('p', { class: 'sentence' }, sentence),
    picture.length ? [el('div', { class: 'months' }, picture.map(days => monthTable(days, marks))), legend(true)] : null,
    answer.explanation?.length ? el('details', { class: 'why' }, el('summary', {}, t('为什么是这一天', 'Why this day')), steps(answer.explanation),
      answer.choices?.length ? el('p', { class: 'choices' }, answer.choices.join(t('；', '; '))) : null) : null,
    el('p', { class: 'data' }, t('依据：', 'By '), [answer.dataVersion, ...(answer.importedNotices ?? []).filter(name => !answer.dataVersion.startsWith(name))].join(t('、', ', '))),
  ];
}
