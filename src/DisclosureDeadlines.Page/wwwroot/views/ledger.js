// 核台账: a file dropped here, what its columns were taken for, and how its rows stand.
import { ask, beijing, rows, stop, watch } from '../desk.js';
import { button, copy, dropzone, el, field, fill, refusal, save, say, select, table } from '../dom.js';
import { kept } from '../kept.js';
import { catalogueSelect, files as catalogueFiles, question as catalogueQuestion } from '../catalogues.js';
import { regionSelect } from '../regions.js';
import { rowTable } from '../rows.js';
import { number, status, t, withoutOptions } from '../words.js';

const accept = '.xlsx,.xls,.et,.ods,.fods,.csv,.tsv,.txt,.html,.htm,.mht,.mhtml,.docx,.xml,.json';
const initial = () => ({ file: null, look: null, columns: {}, limit: '', today: '', region: '', organisation: '', catalogue: null, report: null, filter: {} });
const opened = initial();
export const forget = () => Object.assign(opened, initial());

export const ledger = opened;
export const question = () => ({
  file: opened.file?.name,
  columns: opened.columns,
  limit: opened.limit || undefined,
  today: opened.today || beijing(),
  region: opened.region || undefined,
  organisation: opened.organisation || undefined,
  ...catalogueQuestion(opened.catalogue),
});
export const files = () => ({ file: opened.file, ...catalogueFiles(opened.catalogue) });

const headings = look => look.tables[0]?.columns.map(column => column.heading).join('\u001f') ?? '';

export function render(root) {
  const setup = el('section', { 'aria-label': t('台账的列', 'The columns') });
  const report = el('section', { 'aria-label': t('核对结果', 'The report') });

  async function openFile(file) {
    Object.assign(opened, { file, look: null, columns: {}, limit: '', report: null, filter: {} });
    fill(report);
    await look(true);
  }

  async function look(isNew) {
    try {
      opened.look = await ask({ ask: 'look', ...question() }, files());
      const before = isNew ? kept.columns(headings(opened.look)) : null;
      if (before) {
        opened.columns = before.columns;
        opened.limit = before.limit;
        opened.look = await ask({ ask: 'look', ...question() }, files());
      }
      drawSetup();
    } catch (fault) {
      fill(setup, refusal(fault));
    }
  }

  function drawSetup() {
    const { look: seen } = opened;
    if (!seen) {
      fill(setup);
      return;
    }
    const limit = el('input', { value: opened.limit, list: 'limits-otherwise', placeholder: t('如 信息形成之日起20个工作日内', 'such as 信息形成之日起20个工作日内'), oninput: () => { opened.limit = limit.value; } });
    const organisation = el('input', { value: opened.organisation, placeholder: t('写在报告和催办里', 'for the reports and letters'), oninput: () => { opened.organisation = organisation.value; } });
    const today = el('input', { value: opened.today || beijing(), oninput: () => { opened.today = today.value; } });
    fill(setup,
      el('div', { class: 'file' }, el('strong', {}, opened.file.name), seen.sheet ? el('span', {}, t(`工作表“${seen.sheet}”`, `sheet “${seen.sheet}”`)) : null),
      seen.fault ? el('p', { class: 'fault', role: 'alert' }, withoutOptions(seen.fault)) : null,
      columnsTable(seen),
      seen.remarks.map(remark => el('p', { class: 'note' }, withoutOptions(remark))),
      el('form', { class: 'question', onsubmit: event => { event.preventDefault(); run(); } },
        el('div', { class: 'line' },
          field(t('按哪天核对', 'Judge on'), today),
          field(t('没写时限的行，按', 'Rows without a limit go by'), limit, seen.isLimitMissing ? t('这份台账没有时限一列，请在这里写', 'this ledger has no column of limits: write it here') : null),
          catalogueSelect(opened.catalogue, chosen => { opened.catalogue = chosen; }),
          regionSelect(opened.region, value => { opened.region = value; }),
          field(t('单位名称', 'Organisation'), organisation)),
        el('datalist', { id: 'limits-otherwise' }, ['信息形成之日起20个工作日内', '作出行政处罚决定之日起7个工作日内'].map(words => el('option', { value: words }))),
        el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'main' }, t('核对', 'Audit')))));
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
          'data-heading': column.heading,
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
    await look(false);
    [...setup.querySelectorAll('.columns select')].find(control => control.dataset.heading === heading)?.focus();
  }

  async function run() {
    const bar = el('progress', { max: 1 });
    const told = el('span', { role: 'status' }, t('正在核对…', 'Auditing…'));
    fill(report, el('div', { class: 'running' }, bar, told, button(t('停止', 'Stop'), stop)));
    watch(({ done, share }) => {
      told.textContent = t(`已核对${number(done)}件`, `${number(done)} rows so far`);
      if (share >= 0) {
        bar.value = share;
      }
    });
    try {
      opened.report = await ask({ ask: 'audit', ...question() }, files());
      kept.keepColumns(headings(opened.look), { columns: opened.columns, limit: opened.limit });
      opened.filter = { urgent: true };
      drawReport();
      report.firstElementChild.focus({ preventScroll: true });
      report.scrollIntoView({ block: 'start' });
    } catch (fault) {
      opened.report = null;
      fill(report, refusal(fault));
    }
    watch(null);
  }

  function drawReport() {
    if (!opened.report) {
      return;
    }
    fill(report, showReport(opened.report));
  }

  fill(root,
    dropzone(t('把台账拖到这里，或点这里选文件', 'Drop a ledger here, or choose a file'),
      t('xlsx、xls、et、ods、csv、txt、docx、网页表格、json；不上传，只在这台电脑上读', 'xlsx, xls, et, ods, csv, txt, docx, html, json; read on this machine, sent nowhere'), accept, openFile),
    setup, report);
  drawSetup();
  drawReport();
}

const order = ['overdue', 'dueToday', 'notYetDue', 'publishedLate', 'publishedInTime', 'noDueDate', 'invalid', 'outOfScope'];

const officeName = group => group.isRest ? t('（其余）', '(the rest)') : group.name ?? t('未填写', '(none)');

function showReport(report) {
  const chips = el('div', { class: 'chips', role: 'group', 'aria-label': t('按状态', 'By status') });
  const words = el('input', { type: 'search', placeholder: t('在各行里找', 'Find in the rows'), 'aria-label': t('在各行里找', 'Find in the rows'), oninput: () => narrow({ words: words.value }) });
  const detail = el('div', {});
  const list = rowTable([
    { words: t('行', 'Row'), of: row => String(row.row), class: 'num' },
    { words: t('标题', 'Title'), of: row => el('span', { title: row.title ?? row.item ?? '' }, row.title ?? row.item ?? ''), class: 'title' },
    { words: t('科室', 'Office'), of: row => row.office ?? '', class: 'office' },
    { words: t('起算日', 'Event'), of: row => row.event ?? row.period ?? '', class: 'date' },
    { words: t('截止日期', 'Due'), of: row => row.dueOn ?? '—', class: 'date due' },
    { words: t('发布日期', 'Published'), of: row => row.published ?? '', class: 'date' },
    { words: t('状态', 'Status'), of: row => el('button', { type: 'button', class: `link state ${row.status}`, title: t('看这一件', 'Look at this one'), onclick: () => look(row) }, status(row.status), standing(row)), class: 'status' },
  ], (from, to) => rows(from, to, opened.filter), t('各行', 'The rows'));

  // One row in full: what is cut off in the table, and why it stands as it does.
  function look(row) {
    const facts = [
      [t('标题', 'Title'), row.title ?? row.item], [t('科室', 'Office'), row.office], [t('公开时限', 'Limit'), row.limit],
      [t('起算日', 'Event'), row.event ?? row.period], [t('截止日期', 'Due'), row.dueOn], [t('建议最迟日', 'To be safe by'), row.publishBy === row.dueOn ? null : row.publishBy],
      [t('发布日期', 'Published'), row.published], [t('状态', 'Status'), status(row.status) + standing(row)],
      [t('原因', 'Reason'), withoutOptions(row.reason)], [t('不确定的', 'Uncertain'), row.certaintyReason], [t('存疑', 'Suspect'), row.findings.filter(name => !order.includes(name) && name !== 'dueSoon').map(status).join(t('；', '; '))],
    ].filter(([, value]) => value);
    fill(detail, el('div', { class: 'detail' }, el('h3', { tabindex: '-1' }, [row.sheet, t(`第${row.row}行`, `row ${row.row}`)].filter(Boolean).join(' ')),
      el('dl', {}, facts.map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]))));
    detail.querySelector('h3').focus({ preventScroll: true });
    detail.scrollIntoView({ block: 'nearest' });
  }

  function narrow(change) {
    opened.filter = { ...opened.filter, ...change };
    drawChips();
    list.refresh();
  }

  function drawChips() {
    const all = [[undefined, t('全部', 'All'), report.totals.rows], ...order.map(name => [name, status(name), report.totals[name]]),
      ...Object.entries(report.findings).filter(([name, found]) => !order.includes(name) && found.count > 0).map(([name, found]) => [name, status(name), found.count])];
    fill(chips, all.filter(([name, , count]) => !name || count > 0).map(([name, label, count]) => el('button', {
      type: 'button', class: `chip ${name ?? ''}`, 'aria-pressed': String(opened.filter.status === name), onclick: () => narrow({ status: name }),
    }, el('b', {}, number(count)), label)));
  }

  drawChips();
  list.refresh();
  const { sentence, outlook, letters } = report.words;
  const offices = report.offices.length > 0 ? table(
    [t('科室', 'Office'), t('件数', 'Rows'), t('逾期未公开', 'Overdue'), t('逾期公开', 'Late'), t('按时', 'In time'), t('未到期', 'Open'), t('催办', 'Reminder')],
    report.offices.map(group => [
      group.isRest ? officeName(group) : button(officeName(group), () => narrow({ office: group.name ?? '' }), 'link'),
      number(group.totals.rows), number(group.totals.overdue), number(group.totals.publishedLate), number(group.totals.publishedInTime), number(group.totals.notYetDue + group.totals.dueToday),
      letters[group.name ?? ''] && !group.isRest ? button(t('复制催办', 'Copy a reminder'), () => copy(letters[group.name ?? '']), 'quiet') : '',
    ]), { label: t('按科室', 'By office'), kind: 'tall' }) : null;

  return [
    el('h2', { tabindex: '-1' }, sentence),
    outlook ? el('p', {}, outlook) : null,
    el('div', { class: 'actions' },
      button(t('复制这句话', 'Copy this sentence'), () => copy(sentence)),
      ...opened.look.formats.map(kind => button(t(`存为 ${kind}`, `Save as ${kind}`), () => saveAs(kind), 'quiet'))),
    report.notes.length ? el('ul', { class: 'doubts' }, report.notes.map(note => el('li', {}, withoutOptions(note)))) : null,
    offices && report.offices.length > 1 ? [el('h3', {}, t('按科室', 'By office')), offices] : null,
    el('h3', {}, t('各件', 'The rows')),
    chips,
    el('div', { class: 'line' }, words, button(t('全部科室', 'All offices'), () => narrow({ office: undefined }), 'quiet'),
      el('label', { class: 'check' }, el('input', { type: 'checkbox', checked: true, onchange: event => narrow({ urgent: event.target.checked }) }), t('要紧的在前', 'Most urgent first'))),
    list.element,
    el('p', { class: 'on-paper' }, t('这里只印出屏幕上的几件；全部各件请存为 html 或 docx 再打印。', 'Only the rows on the screen are printed here; save the report as html or docx to print them all.')),
    detail,
    offices && report.offices.length === 1 ? [el('h3', {}, t('按科室', 'By office')), offices] : null,
  ];
}

function standing(row) {
  switch (row.status) {
    case 'notYetDue': return t(` 还剩${row.workingDaysLeft}个工作日`, ` ${row.workingDaysLeft} wd left`);
    case 'overdue': case 'publishedLate': return t(` ${row.daysLate}天`, ` ${row.daysLate} d`);
    default: return '';
  }
}

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', html: 'text/html', csv: 'text/csv', json: 'application/json', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

async function saveAs(kind) {
  say(t('正在写文件…', 'Writing the file…'));
  try {
    const base = opened.file.name.replace(/\.[^.]+$/, '');
    save(await ask({ ask: 'audit', as: kind, ...question() }, files()), `${base}-${t('核对', 'audit')}-${opened.report.today}.${kind}`, types[kind]);
    say(t('已存。', 'Saved.'));
  } catch (fault) {
    say(fault.message);
  }
}
