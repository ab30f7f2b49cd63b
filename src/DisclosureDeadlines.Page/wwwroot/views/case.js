// 办件: what happened in one case, and where its clock stands; or a register of many.
import { ask, beijing } from '../desk.js';
import { button, dropzone, el, field, fill, refusal, save, select, table } from '../dom.js';
import { regionSelect } from '../regions.js';
import { certainty, longDate, status, t, weekday, withoutOptions } from '../words.js';
import { atWork } from '../work.js';

const examples = ['方式=当面', 'channel=person'];
const initial = () => ({
  register: null,
  rule: 'disclosureReply', asOf: '', region: '', policy: {},
  happenings: [{ on: new Date(Date.parse(beijing()) - 14 * 86_400_000).toISOString().slice(0, 10), kind: 'received', detail: examples[0] }],
});
const of = initial();
export const forget = () => Object.assign(of, initial());

const states = name => ({
  notStarted: t('未起算', 'Not started'), running: t('计时中', 'Running'), paused: t('停计', 'Paused'), awaiting: t('等候答复', 'Awaiting an answer'),
  overdue: t('逾期', 'Overdue'), stopped: t('已办结', 'Closed'), lapsed: t('视为放弃', 'Lapsed'),
})[name] ?? name;

const question = () => ({
  rule: of.rule, today: of.asOf || beijing(), region: of.region || undefined,
  policy: Object.entries(of.policy).map(([point, value]) => `${point}=${value}`).join(',') || undefined,
});

const line = ({ on, kind, detail }) => `${on} ${kind} ${detail}`.trim();

export async function render(root) {
  const result = el('section', { class: 'answer', 'aria-live': 'polite', 'aria-label': t('时限', 'The clock'), tabindex: '-1' });
  const list = el('div', { class: 'happenings' });
  const register = el('section', { 'aria-label': t('登记表', 'The register') });
  // The example that the view begins with, in the language of the page as long as nobody has changed it.
  of.happenings.filter(({ detail }) => examples.includes(detail)).forEach(happening => { happening.detail = t(...examples); });
  const { rules, words, formats } = await ask({ ask: 'rules' });
  const rule = () => rules.find(one => one.name === of.rule);

  function drawList() {
    fill(list, of.happenings.map((happening, place) => {
      const kinds = [...new Set([...rule().kinds, happening.kind])];
      return el('div', { class: 'line happening' },
        field(t('日期', 'Date'), el('input', { value: happening.on, oninput: event => { happening.on = event.target.value; }, onchange: read })),
        field(t('经过', 'What happened'), select(kinds.map(kind => [kind, words[kind] ?? kind]), happening.kind, { onchange: event => { happening.kind = event.target.value; read(); } })),
        field(t('说明', 'Details'), el('input', { value: happening.detail, placeholder: t('如 方式=当面、送达=2025-05-15', 'such as channel=person'), oninput: event => { happening.detail = event.target.value; }, onchange: read })),
        button(t('删去', 'Remove'), () => { of.happenings.splice(place, 1); drawList(); read(); list.lastElementChild.focus(); }, 'quiet'));
    }), button(t('＋ 加一条经过', '+ Add a happening'), () => {
      of.happenings.push({ on: of.asOf || beijing(), kind: rule().kinds.find(kind => !of.happenings.some(one => one.kind === kind)) ?? rule().kinds[0], detail: '' });
      drawList();
      read();
      list.querySelector('.happening:last-of-type input')?.focus();
    }));
  }

  async function read() {
    try {
      const { reading, later } = await ask({ ask: 'case', text: of.happenings.map(line).join('\n'), ...question() });
      fill(result, show(reading), later ? el('p', { class: 'note' }, later) : null);
    } catch (fault) {
      fill(result, refusal(fault));
    }
  }

  function show(reading) {
    const due = reading.dueOn ?? reading.dueAtLatest;
    const left = reading.unit === 'workingDay' ? t('个工作日', ' working days') : t('天', ' days');
    return [
      el('p', { class: 'rule' }, reading.citation),
      due ? el('output', { class: 'big', 'data-case-due': due }, reading.dueOn ? '' : t('最迟 ', 'At latest '), longDate(due), ' ', el('span', { class: 'weekday' }, weekday(due))) : el('output', { class: 'big none' }, t('暂无截止日期', 'No due date for now')),
      el('p', { class: 'standing' }, el('span', { class: `left ${reading.state}`, 'data-state': reading.state }, states(reading.state)),
        reading.total !== null ? t(`共 ${reading.total}${left}，已用 ${reading.used}，还剩 ${reading.left}`, `${reading.total}${left}, ${reading.used} used, ${reading.left} left`) : null,
        due && reading.certainty ? el('span', { class: `badge ${reading.certainty}` }, certainty(reading.certainty)) : null),
      reading.certaintyReason ? el('p', { class: 'note' }, reading.certaintyReason) : null,
      reading.outlooks.length ? el('div', {}, el('h2', {}, t('如果……', 'What if')), el('ul', {}, reading.outlooks.map(one => el('li', {}, one.sentence)))) : null,
      reading.flags.length ? el('ul', { class: 'doubts' }, reading.flags.map(flag => el('li', {}, flag.sentence, flag.article ? el('cite', {}, flag.article) : null))) : null,
      Object.keys(of.policy).length ? el('p', { class: 'note' }, t('现在按选定的算法算。', 'Counted as chosen.'), ' ', button(t('恢复通常的算法', 'Back to the default'), () => { of.policy = {}; read(); }, 'quiet')) : null,
      reading.unconfirmed.length ? el('p', { class: 'note' }, t('未与原文核对：', 'From memory, the text was not seen: '), reading.unconfirmed.join(t('、', ', '))) : null,
      reading.open.length ? el('div', {}, el('h2', {}, t('法律没有明确的', 'What the law leaves open')), reading.open.map(openChoice)) : null,
      reading.spans.length ? [el('h2', {}, t('时间怎么算的', 'How the time was counted')), el('ol', { class: 'spans' }, reading.spans.map(span => el('li', { class: span.kind },
        el('b', {}, `${span.from} – ${span.to}`), ' ', el('span', { class: 'days' }, `${span.kind === 'counted' ? '' : t('不计 ', 'left out ')}${span.days}${left}`), ' ', span.why, span.article ? el('cite', {}, span.article) : null)))] : null,
      el('p', { class: 'data' }, t('依据：', 'By '), reading.dataVersion),
    ];
  }

  // Another way of counting that would come to another day.
  function openChoice(choice) {
    return el('div', { class: 'choice' },
      el('p', {}, choice.sentence, ' ', el('strong', {}, choice.dueOn ? t(`则 ${choice.dueOn}`, `then ${choice.dueOn}`) : states(choice.state))),
      button(t('按这样算', 'Count this way'), async () => { of.policy[choice.point] = choice.choice; await read(); result.focus({ preventScroll: true }); }, 'quiet'));
  }

  async function openRegister(file) {
    of.register = file;
    try {
      const report = await atWork(register, t('正在核对…', 'Auditing…'), null, () => ask({ ask: 'register', file: file.name, ...question() }, { file }));
      fill(register,
        el('h3', {}, t(`${file.name}：共 ${report.totals.cases} 件`, `${file.name}: ${report.totals.cases} cases`)),
        el('div', { class: 'actions' }, formats.map(kind => button(t(`存为 ${kind}`, `Save as ${kind}`), async () => save(await ask({ ask: 'register', as: kind, file: file.name, ...question() }, { file }), `${file.name.replace(/\.[^.]+$/, '')}-${t('核对', 'audit')}.${kind}`), 'quiet'))),
        report.notes.map(note => el('p', { class: 'note' }, withoutOptions(note))),
        table([t('行', 'Row'), t('编号', 'Number'), t('标题', 'Title'), t('截止日期', 'Due'), t('状态', 'Status'), t('还剩', 'Left'), t('说明', 'Remarks')],
          report.rows.slice(0, 500).map(row => [String(row.row), row.number, row.title, row.dueOn ?? row.dueAtLatest ?? '—', el('span', { class: `state ${row.status}` }, row.state ? states(row.state) : status(row.status)), row.left === null || row.state === 'stopped' ? '' : String(row.left), row.reason ?? row.flags.map(flag => flag.sentence).join(t('；', '; '))]), { label: t('各件', 'The cases'), kind: 'cards' }),
        report.rows.length > 500 ? el('p', { class: 'note' }, t(`只列出前500件，共${report.rows.length}件；存为 csv 有全部。`, `The first 500 of ${report.rows.length} cases; the csv has them all.`)) : null);
    } catch (fault) {
      fill(register, refusal(fault));
    }
  }

  const asOf = el('input', { value: of.asOf || beijing(), oninput: () => { of.asOf = asOf.value; }, onchange: read });
  fill(root,
    el('div', { class: 'question' },
      el('div', { class: 'line' },
        field(t('哪一种办件', 'Which kind of case'), select(rules.map(one => [one.name, t(`${one.title}（${one.law}）`, `${one.title} (${one.law})`)]), of.rule, { class: 'wide', onchange: event => { of.rule = event.target.value; of.policy = {}; drawList(); read(); } })),
        field(t('到哪天为止', 'Read on'), asOf),
        regionSelect(of.region, value => { of.region = value; read(); }, false)),
      list),
    result,
    el('details', { open: of.register !== null }, el('summary', {}, t('核对整张登记表', 'A whole register')),
      dropzone(t('把登记表拖到这里，或点这里选文件', 'Drop a register here, or choose a file'), t('一行一件，或一件几行（编号、日期、经过、说明）', 'a row a case, or several lines a case'), '', openRegister), register));
  drawList();
  read();
  if (of.register) {
    openRegister(of.register);
  }
}
