// 查一条: one limit and one day.
import { ask, beijing } from '../desk.js';
import { button, copy, el, field, fill, refusal, save, select } from '../dom.js';
import { byMonth, legend, monthTable } from '../month.js';
import { regionSelect } from '../regions.js';
import { certainty, longDate, number, t, weekday } from '../words.js';

const customary = ['信息形成或者变更之日起20个工作日内', '信息形成之日起20个工作日内', '作出行政处罚决定之日起7个工作日内', '颁发之日起15日内', '每年1月31日前', '每季度结束后15日内', '收到申请之日起20个工作日内'];
const asked = { date: '今天', limit: customary[0], period: '', region: '', item: null, today: '' };

export function open(fragment) {
  asked.date = fragment.get('due') ?? asked.date;
  asked.limit = fragment.get('limit') ?? asked.limit;
  asked.period = fragment.get('period') ?? '';
  asked.region = fragment.get('region') ?? '';
  asked.today = fragment.get('today') ?? '';
  asked.item = fragment.get('catalogue') ? { catalogue: fragment.get('catalogue'), seq: fragment.get('item'), words: '' } : null;
}

export const fragment = () => {
  const parts = { due: asked.date, ...(asked.item ? { catalogue: asked.item.catalogue, item: asked.item.seq } : { limit: asked.limit }) };
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
  ...(asked.item ? { catalogue: asked.item.catalogue, item: String(asked.item.seq) } : { limit: asked.limit }),
});

export function render(root, { go }) {
  const result = el('section', { class: 'answer', 'aria-live': 'polite', 'aria-label': t('答案', 'The answer') });
  const date = el('input', { value: asked.date, autocomplete: 'off', spellcheck: 'false', oninput: () => { asked.date = date.value; } });
  const limit = el('input', { value: asked.limit, list: 'limits', autocomplete: 'off', class: 'wide', oninput: () => { asked.limit = limit.value; asked.item = null; chosen(); } });
  const period = el('input', { value: asked.period, autocomplete: 'off', placeholder: t('如 2025、2025-Q3、2025-09', 'such as 2025, 2025-Q3, 2025-09'), oninput: () => { asked.period = period.value; } });
  const picked = el('p', { class: 'picked' });
  const found = el('ul', { class: 'found' });
  const search = el('input', { type: 'search', autocomplete: 'off', placeholder: t('如 预算、行政处罚、督查', 'such as 预算, 行政处罚, 督查'), oninput: () => seek() });

  function chosen() {
    fill(picked, asked.item ? [t('按目录的这一行：', 'By this row of a catalogue: '), el('strong', {}, asked.item.words || `${asked.item.catalogue} ${asked.item.seq}`), ' ',
      button(t('不按目录', 'Not by a catalogue'), () => { asked.item = null; chosen(); run(); }, 'quiet')] : null);
  }

  let turn = 0;
  async function seek() {
    const mine = ++turn;
    if (!search.value.trim()) {
      fill(found);
      return;
    }
    const rows = await ask({ ask: 'search', text: search.value });
    if (mine !== turn) {
      return;
    }
    fill(found, rows.length === 0 ? el('li', { class: 'none' }, t('没有一行含有这些词。', 'No row has these words.')) : null, rows.slice(0, 30).map(row => el('li', {}, button([
      el('strong', {}, [...row.levels.filter(Boolean), row.content].filter(Boolean).slice(-2).join(' › ').slice(0, 80)),
      el('span', {}, `${row.timeLimit} · ${row.catalogue} ${row.seq}`),
    ], () => {
      asked.item = { catalogue: row.catalogue, seq: row.seq, words: `${row.content ?? row.levels.filter(Boolean).at(-1)}（${row.timeLimit}）` };
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
      const answer = await ask({ ask: 'due', ...now });
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
      field(t('哪一天', 'Which day'), date, t('成文、决定、收到……之日；写法不限，也可写“今天”', 'of the document, the decision, the receipt; written in any way, or “今天”')),
      field(t('公开时限', 'Time limit'), limit, t('照目录上印的写', 'as it is printed'))),
    el('datalist', { id: 'limits' }, customary.map(words => el('option', { value: words }))),
    picked,
    el('details', { open: Boolean(asked.period || asked.region) }, el('summary', {}, t('从目录里找、所属期、地方放假日', 'From a catalogue, period, local holidays')),
      el('div', { class: 'line' },
        field(t('在五个目录里找', 'Search the five catalogues'), search),
        field(t('所属期', 'Period'), period),
        regionSelect(asked.region, value => { asked.region = value; })),
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
    answer.publishBy && answer.publishBy !== answer.dueOn ? t(`稳妥起见，不晚于 ${longDate(answer.publishBy)}（${weekday(answer.publishBy)}）公开。`, `To be safe, publish by ${weekday(answer.publishBy)}, ${longDate(answer.publishBy)}.`) : null,
    answer.dueOn && !answer.publishBy ? answer.publishByReason : null,
    ...(answer.ambiguities ?? []).map(one => one.message ?? one.text ?? ''),
  ].filter(Boolean);
  const marks = { event: answer.event, due: answer.dueOn, today: asked.today || beijing() };
  return [
    el('p', { class: 'rule' }, answer.ruleText),
    answer.dueOn ? bigDate(answer.dueOn) : el('output', { class: 'big none', 'data-due': '' }, t('没有确定的截止日', 'No due date')),
    answer.dueOn ? null : el('p', { class: 'reason' }, answer.reason),
    el('p', { class: 'standing' },
      answer.dueOn ? el('span', { class: `left ${answer.status}` }, left(answer)) : null,
      answer.certainty ? el('span', { class: `badge ${answer.certainty}` }, certainty(answer.certainty)) : null),
    doubts.length ? el('ul', { class: 'doubts' }, doubts.map(doubt => el('li', {}, doubt))) : null,
    parts(answer),
    el('div', { class: 'actions' },
      button(t('复制一句话', 'Copy as a sentence'), () => copy(sentence)),
      button(t('复制链接', 'Copy the link'), () => copy(location.href)),
      answer.dueOn ? button(t('放进日历（.ics）', 'To a calendar (.ics)'), async () => save(await ask({ ask: 'ics', as: 'ics', ...question() }), `${answer.dueOn}.ics`, 'text/calendar')) : null),
    el('p', { class: 'sentence' }, sentence),
    picture.length ? [el('div', { class: 'months' }, picture.map(days => monthTable(days, marks))), legend()] : null,
    answer.explanation?.length ? el('details', { class: 'why' }, el('summary', {}, t('为什么是这一天', 'Why this day')), steps(answer.explanation),
      answer.choices?.length ? el('p', { class: 'choices' }, answer.choices.join(t('；', '; '))) : null) : null,
    el('p', { class: 'data' }, t('依据：', 'By '), [answer.dataVersion, ...(answer.importedNotices ?? []).filter(name => !answer.dataVersion.startsWith(name))].join(t('、', ', '))),
  ];
}
