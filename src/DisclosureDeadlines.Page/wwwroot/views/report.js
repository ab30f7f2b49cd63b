// How the rows of a ledger stand: the sentence, the offices, the rows, and files of them.
import { ask, rows, Stopped } from '../desk.js';
import { button, copy, el, fill, refill, refusal, save, say, table } from '../dom.js';
import { rowTable } from '../rows.js';
import { number, status, t, withoutOptions } from '../words.js';
import { atWork } from '../work.js';

const order = ['overdue', 'dueToday', 'notYetDue', 'publishedLate', 'publishedInTime', 'noDueDate', 'invalid', 'outOfScope'];

const officeName = group => group.isRest ? t('（其余）', '(the rest)') : group.name ?? t('未填写', '(none)');

// The report on the opened ledger; ended: what is done where the rows are no more, because the work on a file was stopped.
export function showReport(opened, ended) {
  const { report } = opened;
  const chips = el('div', { class: 'chips', role: 'group', 'aria-label': t('按状态', 'By status') });
  const words = el('input', { type: 'search', value: opened.filter.words ?? '', placeholder: t('在各行里找', 'Find in the rows'), 'aria-label': t('在各行里找', 'Find in the rows'), oninput: () => narrow({ words: words.value }) });
  const detail = el('div', {});
  const saving = el('div', {});
  const office = el('span', { class: 'office' });
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
    refill(chips, all.filter(([name, , count]) => !name || count > 0).map(([name, label, count]) => el('button', {
      type: 'button', class: `chip ${name ?? ''}`, 'aria-pressed': String(opened.filter.status === name), onclick: () => narrow({ status: name }),
    }, el('b', {}, number(count)), label)));
    fill(office, opened.filter.office === undefined ? null : [t('只看 ', 'Only '), el('strong', {}, opened.filter.office || t('未填写', '(none)')),
      button(t('全部科室', 'All offices'), () => narrow({ office: undefined }), 'quiet')]);
  }

  async function saveAs(kind) {
    try {
      const base = opened.file.name.replace(/\.[^.]+$/, '');
      const written = await atWork(saving, t(`正在写 ${kind} 文件…`, `Writing the ${kind} file…`), null,
        () => ask({ ...opened.asked, ask: 'audit', as: kind }, opened.askedFiles));
      save(written, `${base}-${t('核对', 'audit')}-${report.today}.${kind}`, types[kind]);
      say(t('已存。', 'Saved.'));
    } catch (fault) {
      if (fault instanceof Stopped) {
        ended();
      } else {
        fill(saving, refusal(fault));
      }
    }
  }

  drawChips();
  list.refresh();
  const { sentence, outlook, letters } = report.words;
  const offices = report.offices.length > 0 ? table(
    [t('科室', 'Office'), t('件数', 'Rows'), t('逾期未公开', 'Overdue'), t('催办', 'Reminder'), t('逾期公开', 'Late'), t('按时', 'In time'), t('未到期', 'Open'), t('其他', 'Other')],
    report.offices.map(group => [
      group.isRest ? officeName(group) : button(officeName(group), () => { narrow({ office: group.name ?? '' }); list.element.scrollIntoView({ block: 'nearest' }); }, 'link'),
      number(group.totals.rows), number(group.totals.overdue),
      letters[group.name ?? ''] && !group.isRest ? button(t('复制催办', 'Copy a reminder'), () => copy(letters[group.name ?? '']), 'quiet') : '',
      number(group.totals.publishedLate), number(group.totals.publishedInTime), number(group.totals.notYetDue + group.totals.dueToday),
      number(group.totals.noDueDate + group.totals.outOfScope + group.totals.invalid),
    ]), { label: t('按科室', 'By office'), kind: 'tall cards' }) : null;

  return [
    el('h2', { tabindex: '-1' }, sentence),
    outlook ? el('p', {}, outlook) : null,
    el('div', { class: 'actions' },
      button(t('复制这句话', 'Copy this sentence'), () => copy(sentence)),
      ...opened.look.formats.map(kind => button(t(`存为 ${kind}`, `Save as ${kind}`), () => saveAs(kind), 'quiet'))),
    saving,
    report.notes.length ? el('ul', { class: 'doubts' }, report.notes.map(note => el('li', {}, withoutOptions(note)))) : null,
    offices && report.offices.length > 1 ? [el('h3', {}, t('按科室', 'By office')), offices] : null,
    el('h3', {}, t('各件', 'The rows')),
    chips,
    el('div', { class: 'line' }, words, office,
      el('label', { class: 'check' }, el('input', { type: 'checkbox', checked: opened.filter.urgent, onchange: event => narrow({ urgent: event.target.checked }) }), t('要紧的在前', 'Most urgent first'))),
    list.element,
    el('p', { class: 'on-paper' }, t('这里只印出屏幕上的几件；全部各件请存为 html 或 docx 再打印。', 'Only the rows on the screen are printed here; save the report as html or docx to print them all.')),
    detail,
    offices && report.offices.length === 1 ? [el('h3', {}, t('按科室', 'By office')), offices] : null,
  ];
}

function standing(row) {
  switch (row.status) {
    case 'notYetDue': return t(` 还剩${row.workingDaysLeft}个工作日`, ` ${row.workingDaysLeft}\u00a0wd left`);
    case 'overdue': case 'publishedLate': return t(` ${row.daysLate}天`, ` ${row.daysLate}\u00a0d`);
    default: return '';
  }
}

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', html: 'text/html', csv: 'text/csv', json: 'application/json', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
