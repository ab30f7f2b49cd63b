// Months as pictures: 休 and 班, the event, the due date, and the days between.
import { el } from './dom.js';
import { longDate, monthName, t, weekday } from './words.js';

const heads = () => t('一二三四五六日', 'MTWTFSS').split('');

function words(day, marks) {
  const parts = [longDate(day.date), weekday(day.date)];
  parts.push(day.isWorkingDay ? t('上班', 'worked') : t('休息', 'off'));
  if (day.holiday) {
    parts.push(day.holiday);
  }
  if (day.notice) {
    parts.push(day.notice);
  }
  if (day.certainty !== 'official') {
    parts.push(day.certainty === 'provisional' ? t('暂定', 'provisional') : t('推算', 'projected'));
  }
  if (day.date === marks.event) {
    parts.push(t('起算日', 'the event'));
  }
  if (day.date === marks.due) {
    parts.push(t('截止日期', 'due'));
  }
  return parts.join(t('，', ', '));
}

function cell(day, marks, onday) {
  const special = day.kind === 'holiday' ? 'off' : day.kind === 'makeUpWorkday' ? 'work' : day.isWorkingDay ? '' : 'rest';
  const classes = ['day', special,
    day.date === marks.event && 'event',
    day.date === marks.due && 'due',
    day.date === marks.today && 'today',
    marks.event && marks.due && day.date > marks.event && day.date <= marks.due && day.isWorkingDay && 'counted'].filter(Boolean).join(' ');
  const sign = special === 'off' ? t('休', '×') : special === 'work' ? t('班', '+') : '';
  const inside = [el('span', { class: 'n' }, String(Number(day.date.slice(8)))), sign ? el('span', { class: 'sign' }, sign) : null];
  const spoken = el('span', { class: 'away' }, ` ${words(day, marks)}`);
  return el('td', {}, onday
    ? el('button', { type: 'button', class: classes, title: words(day, marks), 'data-date': day.date, onclick: () => onday(day, words(day, marks)) }, inside, spoken)
    : el('span', { class: classes, title: words(day, marks) }, inside, spoken));
}

// days: all days of one month, in order.
export function monthTable(days, marks = {}, onday = null) {
  const [year, month] = days[0].date.split('-').map(Number);
  const before = (new Date(`${days[0].date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells = [...Array(before).fill(null), ...days];
  const weeks = [];
  for (let at = 0; at < cells.length; at += 7) {
    weeks.push(cells.slice(at, at + 7));
  }
  return el('table', { class: 'month' },
    el('caption', {}, monthName(year, month)),
    el('thead', {}, el('tr', {}, heads().map((name, place) => el('th', { scope: 'col', class: place > 4 ? 'weekend' : null }, name)))),
    el('tbody', {}, weeks.map(week => el('tr', {}, week.map(day => day ? cell(day, marks, onday) : el('td', {}))))));
}

export function byMonth(days) {
  const months = new Map();
  for (const day of days) {
    const key = day.date.slice(0, 7);
    months.set(key, [...(months.get(key) ?? []), day]);
  }
  return [...months.values()];
}

export const legend = (hasAnswer = false) => {
  const sign = (kind, inside, words) => el('span', { class: 'sign-of' }, el('span', { class: `day ${kind}` }, inside), words);
  return el('p', { class: 'legend' },
    hasAnswer ? [sign('event', '', t('起算日', 'event')), sign('due', '', t('截止日期', 'due')), sign('counted', '', t('计入的工作日', 'working day that counts'))] : null,
    sign('off', t('休', '×'), t('放假', 'holiday')),
    sign('work', t('班', '+'), t('调休上班', 'make-up workday')),
    sign('rest', '', t('周末', 'weekend')),
    sign('today', el('span', { class: 'n' }, t('日', 'd')), t('今天', 'today')));
};
