// The library runs here, off the page's own turn: whatever it is given to read, the page stays responsive, and what takes too long is ended with the worker.
// It is no module: a browser opens none from a blob where the page itself comes from a file.
import { start } from './runtime.js';

let desk = null;
let audit = { rows: [], shown: [], filter: '' };
const text = new TextDecoder();
const refused = 0x15;

const bytesOf = async file => file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(0);

async function ask({ question, file, catalogue }) {
  const answer = desk.Ask(JSON.stringify(question), await bytesOf(file), await bytesOf(catalogue));
  if (answer[0] === refused) {
    throw { sentence: text.decode(answer.subarray(1)) };
  }
  if (question.as) {
    return answer;
  }
  const found = JSON.parse(text.decode(answer));
  return question.ask === 'audit' ? keep(found) : found;
}

// The rows stay here. The page is given those that are on the screen.
function keep({ report, words }) {
  audit = { rows: report.rows, shown: report.rows, filter: '' };
  return { ...report, rows: report.rows.length, words };
}

function rows({ from, to, filter }) {
  const wanted = JSON.stringify(filter);
  if (audit.filter !== wanted) {
    const words = (filter.words ?? '').toLowerCase().split(/\s+/).filter(word => word);
    const shown = audit.rows.filter(row =>
      (!filter.status || row.status === filter.status || row.findings.includes(filter.status))
      && (filter.office === undefined || (row.office ?? '') === filter.office)
      && words.every(word => `${row.title ?? ''} ${row.item ?? ''} ${row.office ?? ''} ${row.limit ?? ''} ${row.reason ?? ''}`.toLowerCase().includes(word)));
    audit = { ...audit, shown: filter.urgent ? inOrderOfUrgency(shown) : shown, filter: wanted };
  }
  return { total: audit.shown.length, rows: audit.shown.slice(from, to) };
}

const order = ['overdue', 'dueToday', 'notYetDue', 'invalid', 'noDueDate', 'publishedLate', 'publishedInTime', 'outOfScope'];
const inOrderOfUrgency = list => list
  .map((row, place) => ({ row, place }))
  .sort((a, b) => order.indexOf(a.row.status) - order.indexOf(b.row.status) || (a.row.dueOn ?? '9').localeCompare(b.row.dueOn ?? '9') || a.place - b.place)
  .map(({ row }) => row);

async function answer({ id, ...message }) {
  try {
    if ('packed' in message) {
      desk = await start(message.packed, (done, share) => postMessage({ done, share }));
      postMessage({ id, answer: true });
    } else {
      postMessage({ id, answer: message.question ? await ask(message) : rows(message.rows) });
    }
  } catch (fault) {
    postMessage({ id, fault: fault.sentence ?? null, detail: String(fault.message ?? fault) });
  }
}

// One after the other, in the order in which they were asked.
let last = Promise.resolve();
onmessage = ({ data }) => { last = last.then(() => answer(data)); };
