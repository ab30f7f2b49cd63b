// 核台账: a file dropped here, what its columns were taken for, and how its rows stand.
import { ask, beijing, stop, Stopped, watch } from '../desk.js';
import { dropzone, el, field, fill, refill, refusal, select } from '../dom.js';
import { kept } from '../kept.js';
import { catalogueSelect, files as catalogueFiles, question as catalogueQuestion } from '../catalogues.js';
import { regionSelect } from '../regions.js';
import { language, number, t, withoutOptions } from '../words.js';
import { workShown } from '../work.js';
import { showReport } from './report.js';

const accept = '.xlsx,.xls,.et,.ods,.fods,.csv,.tsv,.txt,.html,.htm,.mht,.mhtml,.docx,.xml,.json';
const initial = () => ({ file: null, look: null, columns: {}, limit: '', year: '', wanted: {}, before: null, today: '', region: '', organisation: '', catalogue: null, running: null, report: null, filter: {} });
const opened = initial();
export const forget = () => Object.assign(opened, initial());

export const ledger = opened;
export const question = () => ({
  file: opened.file?.name,
  columns: opened.columns,
  // What no field on the screen says is not counted with.
  limit: opened.wanted.limit && opened.limit || undefined,
  yearOfDays: opened.wanted.year && opened.year || undefined,
  today: opened.today || beijing(),
  region: opened.region || undefined,
  organisation: opened.organisation || undefined,
  ...catalogueQuestion(opened.catalogue),
});
export const files = () => ({ file: opened.file, ...catalogueFiles(opened.catalogue) });

// What a report rests on beside the question: it is made anew where another language is chosen or another notice kept.
const ground = () => JSON.stringify([language(), kept.notices().map(notice => notice.document)]);
// The view that is on the screen. Work that was begun in one goes on while another is shown, and ends in the one that is there then.
let mounted = null;

const headings = look => look.tables[0]?.columns.map(column => column.heading).join('\u001f') ?? '';

export function render(root) {
  const setup = el('section', { 'aria-label': t('台账的列', 'The columns') });
  const report = el('section', { 'aria-label': t('核对结果', 'The report') });

  async function openFile(file) {
    const { running } = opened;
    Object.assign(opened, { file, look: null, columns: {}, limit: '', year: '', wanted: {}, before: null, running: null, report: null, filter: {} });
    fill(report);
    if (running) {
      await stop().catch(() => {});
    }
    await look(true);
  }

  async function look(isNew) {
    if (isNew) {
      fill(mounted.setup, workShown(t('正在读文件…', 'Reading the file…')).element);
    }
    try {
      await lookAgain();
      const before = isNew ? kept.columns(headings(opened.look)) : null;
      if (before) {
        Object.assign(opened, { columns: before.columns, limit: before.limit, year: before.year ?? '', wanted: {}, before });
        await lookAgain();
      }
      opened.saidIn = language();
      mounted.drawSetup();
    } catch (fault) {
      fill(mounted.setup, refusal(fault));
    }
  }

  // What was found wanting further down than the first rows stays wanted until the columns are taken for something else.
  async function lookAgain() {
    opened.look = await ask({ ask: 'look', ...question(), limit: opened.limit || undefined, yearOfDays: opened.year || undefined }, files());
    want(opened.look);
  }

  function want({ isLimitWanted, isYearWanted }) {
    const { limit, year } = opened.wanted;
    opened.wanted = { limit: limit || isLimitWanted, year: year || isYearWanted };
    return opened.wanted.limit !== limit || opened.wanted.year !== year;
  }

  function drawSetup() {
    const { look: seen } = opened;
    if (!seen) {
      fill(setup);
      return;
    }
    const organisation = el('input', { name: 'organisation', value: opened.organisation, placeholder: t('写在报告和催办里', 'for the reports and letters'), oninput: () => { opened.organisation = organisation.value; } });
    const today = el('input', { name: 'today', value: opened.today || beijing(), oninput: () => { opened.today = today.value; } });
    refill(setup,
      el('div', { class: 'file' }, el('strong', {}, opened.file.name), seen.sheet ? el('span', {}, t(`工作表“${seen.sheet}”`, `sheet “${seen.sheet}”`)) : null),
      seen.fault ? el('p', { class: 'fault', role: 'alert' }, withoutOptions(seen.fault)) : null,
      seen.fault && seen.rows.length ? el('p', { class: 'note' }, t('请在下面每一列的上方选它是什么，至少选两列。', 'Choose above each column what it is, for two of them at least.')) : null,
      columnsTable(seen),
      seen.remarks.map(remark => el('p', { class: 'note' }, withoutOptions(remark))),
      el('form', { class: 'question', onsubmit: event => { event.preventDefault(); run(); } },
        el('div', { class: 'line' },
          field(t('按哪天核对', 'Judge on'), today),
          opened.wanted.year ? yearField(seen) : null,
          opened.wanted.limit ? limitField(seen) : null,
          catalogueSelect(opened.catalogue, chosen => { opened.catalogue = chosen; }),
          regionSelect(opened.region, value => { opened.region = value; }, t('按目录和科室所在地', 'That of the catalogue or office')),
          field(t('单位名称', 'Organisation'), organisation)),
        el('datalist', { id: 'limits-otherwise' }, ['信息形成之日起20个工作日内', '作出行政处罚决定之日起7个工作日内'].map(words => el('option', { value: words }))),
        el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'main' }, t('核对', 'Audit')))));
  }

  // What the file does not say, and the clerk knows. Another year or limit reads the file anew.
  function missing(name, attributes) {
    const control = el('input', {
      name, value: opened[name], ...attributes,
      oninput: () => { opened[name] = control.value.trim(); },
      onchange: () => look(false),
    });
    return control;
  }

  const needed = words => el('strong', { class: 'needed' }, words);
  const ofLastTime = name => opened[name] && opened[name] === opened.before?.[name] ? t('上次填的，请看对不对', 'from last time: see whether it holds') : null;

  function yearField(seen) {
    const year = missing('year', { inputmode: 'numeric', placeholder: t('如 2026', 'such as 2026'), 'aria-invalid': seen.yearFault ? 'true' : null });
    return field(t('没写年份的日期，算在哪一年', 'Days without a year are in'), year,
      seen.yearFault ? needed(seen.yearFault) : opened.year ? ofLastTime('year') : needed(t('有的日期没有写年份，请在这里写', 'some days have no year: write it here')));
  }

  function limitField(seen) {
    const limit = missing('limit', { list: 'limits-otherwise', class: 'wide', placeholder: t('如 信息形成之日起20个工作日内', 'such as 信息形成之日起20个工作日内') });
    return field(t('没写时限的行，按', 'Rows without a limit go by'), limit,
      opened.limit ? ofLastTime('limit') : seen.isLimitMissing ? needed(t('这份台账没有时限一列，请在这里写', 'this ledger has no column of limits: write it here')) : null);
  }

  // A drop-down above each column for what it was taken for, and the first rows as they stand.
  function columnsTable(seen) {
    const [first] = seen.tables;
    const letters = place => { let name = ''; for (let n = place + 1; n > 0; n = Math.floor((n - 1) / 26)) { name = String.fromCharCode(65 + (n - 1) % 26) + name; } return name; };
    const columns = first ? first.columns : (seen.rows[0]?.cells ?? []).map((heading, place) => ({ column: letters(place), heading, field: null })).filter(column => column.heading);
    if (columns.length === 0) {
      return null;
    }
    const places = columns.map(column => [...column.column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1);
    const options = [['', t('（不用）', '(not used)')], ...seen.fields.map(one => [one.name, one.words])];
    const shown = first ? seen.rows : seen.rows.slice(1);
    return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('前几行', 'The first rows') }, el('table', { class: 'columns' },
      el('thead', {},
        el('tr', {}, columns.map(column => el('th', {}, select(options, opened.columns[column.heading] ?? column.field ?? '', {
          'aria-label': t(`“${column.heading}”是什么`, `What “${column.heading}” is`),
          name: `column ${column.heading}`,
          class: opened.columns[column.heading] ?? column.field ? 'taken' : null,
          onchange: event => choose(column.heading, event.target.value),
        })))),
        el('tr', {}, columns.map(column => el('th', { scope: 'col' }, column.heading)))),
      el('tbody', {}, shown.map(row => el('tr', {}, places.map(place => el('td', {}, row.cells[place] ?? '')))))));
  }

  async function choose(heading, name) {
    // What another column was chosen for before, it gives up. A column that is not to be used is remembered as that.
    const others = Object.entries(opened.columns).filter(([other, chosen]) => other !== heading && (chosen !== name || !name));
    opened.columns = Object.fromEntries([...others, [heading, name]]);
    opened.wanted = {};
    await look(false);
  }

  // What is saved later is what is shown now, whatever is changed above in the meantime.
  async function run(isAgain = false) {
    const { file } = opened;
    const work = workShown(t('正在核对…', 'Auditing…'), done => t(`已核对${number(done)}件`, `${number(done)} rows so far`));
    Object.assign(opened, { asked: { ...question(), lang: language(), notices: kept.notices().map(notice => notice.document) }, askedFiles: files(), ground: ground(), report: null, running: work.element });
    fill(report, work.element);
    watch(work.onreached);
    let end = null;
    try {
      const found = await ask({ ...opened.asked, ask: 'audit' }, opened.askedFiles);
      if (opened.file !== file) {
        return;
      }
      const { limit, yearOfDays } = opened.asked;
      if (want(found.words)) {
        mounted.drawSetup();
        if ((limit ?? '') !== (question().limit ?? '') || (yearOfDays ?? '') !== (question().yearOfDays ?? '')) {
          return run(isAgain);
        }
      }
      kept.keepColumns(headings(opened.look), { columns: opened.columns, limit: opened.limit, year: opened.year });
      opened.report = found;
      opened.filter = { urgent: true };
    } catch (fault) {
      end = refusal(fault);
    }
    if (opened.running === work.element) {
      watch(null);
      opened.running = null;
      mounted.drawReport(end, !isAgain);
    }
  }

  function drawReport(end = null, isToBeSeen = false) {
    fill(report, end ?? opened.running ?? (opened.report ? showReport(opened, () => {
      opened.report = null;
      drawReport(refusal(new Stopped()));
    }) : null));
    if (opened.report && isToBeSeen) {
      report.firstElementChild.focus({ preventScroll: true });
      report.scrollIntoView({ block: 'start' });
    }
  }

  mounted = { setup, drawSetup, drawReport };
  fill(root,
    dropzone(t('把台账拖到这里，或点这里选文件', 'Drop a ledger here, or choose a file'),
      t('xlsx、xls、et、ods、csv、txt、docx、网页表格、json；不上传，只在这台电脑上读', 'xlsx, xls, et, ods, csv, txt, docx, html, json; read on this machine, sent nowhere'), accept, openFile),
    setup, report);
  drawSetup();
  drawReport();
  if (opened.look && opened.saidIn !== language()) {
    look(false);
  }
  if (opened.report && opened.ground !== ground()) {
    run(true);
  }
}
