// 日历: a year with 休 and 班, each day with the notice that decides it.
import { ask, beijing } from '../desk.js';
import { button, el, fill, refusal, save } from '../dom.js';
import { byMonth, legend, monthTable } from '../month.js';
import { regionSelect } from '../regions.js';
import { longDate, number, t } from '../words.js';

const initial = () => ({ year: Number(beijing().slice(0, 4)), region: 'national' });
const of = initial();
export const forget = () => Object.assign(of, initial());

export function render(root) {
  const year = el('h2', { class: 'year', 'aria-live': 'polite' });
  const told = el('p', { class: 'told', role: 'status' });
  const months = el('div', { class: 'months year' });
  const facts = el('div', {});

  async function draw() {
    year.textContent = t(`${of.year}年`, String(of.year));
    try {
      const found = await ask({ ask: 'days', from: `${of.year}-01-01`, to: `${of.year}-12-31`, region: of.region });
      const worked = found.days.filter(day => day.isWorkingDay).length;
      const doubtful = found.days.find(day => day.certainty !== 'official');
      told.textContent = t(`全年 ${worked} 个工作日；点一天看依据。`, `${number(worked)} working days; choose a day to see what decides it.`);
      fill(months, byMonth(found.days).map(days => monthTable(days, { today: beijing() }, (day, words) => { told.textContent = words; })));
      walkable();
      fill(facts,
        doubtful ? el('p', { class: 'note' }, t(`${longDate(doubtful.date)}起的日子还没有通知确定，是按惯例推算的，通知发布后可能改变。`, `Days from ${longDate(doubtful.date)} on are not announced yet; they are projected and may change with the notice.`)) : null,
        el('ul', { class: 'notices' }, found.notices.map(notice => el('li', {}, notice.title ?? notice.name, el('cite', {}, [notice.name, notice.issued].filter(Boolean).join(' · '))))));
    } catch (fault) {
      fill(months, refusal(fault));
      fill(facts);
    }
  }

  // One day is a stop of the Tab key; the arrows go from day to day and from week to week.
  function walkable() {
    const days = [...months.querySelectorAll('[data-date]')];
    const stop = day => days.forEach(other => { other.tabIndex = other === day ? 0 : -1; });
    stop(days.find(day => day.classList.contains('today')) ?? days[0]);
    months.onkeydown = event => {
      const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
      const next = by && days[days.indexOf(event.target) + by];
      if (next) {
        event.preventDefault();
        stop(next);
        next.focus();
      }
    };
  }

  const arrow = (sign, words) => [el('span', { 'aria-hidden': 'true' }, sign), el('span', { class: 'away' }, words)];
  const move = by => () => { of.year += by; draw(); };
  const types = { csv: 'text/csv', ics: 'text/calendar', json: 'application/json', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
  const saveAs = kind => async () => save(await ask({ ask: 'calendar', as: kind, from: `${of.year}-01-01`, to: `${of.year}-12-31`, region: of.region }), `${of.year}-${of.region}.${kind}`, types[kind]);
  fill(root,
    el('div', { class: 'line bar' },
      el('div', { class: 'stepper' }, button(arrow('‹', t('前一年', 'Previous year')), move(-1)), year, button(arrow('›', t('后一年', 'Next year')), move(1))),
      regionSelect(of.region, value => { of.region = value; draw(); }, false),
      el('div', { class: 'actions' }, Object.keys(types).map(kind => button(t(`存为 ${kind}`, `Save as ${kind}`), saveAs(kind), 'quiet')))),
    legend(), told, months, facts);
  draw();
}
