// The page's side of the library: questions go to the worker, answers come back.
import { kept } from './kept.js';
import { language, withoutOptions } from './words.js';

let worker = null;
let pending = new Map();
let number = 0;
let watching = null;

export class Refusal extends Error {}
export class Stopped extends Error {}

export const beijing = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

// Where the runtime is packed into the page, in pieces, the page holds the worker's text too.
const packed = [...document.querySelectorAll('script.packed')].map(piece => piece.textContent).join('') || null;
const script = document.getElementById('worker')?.textContent ?? null;

export function begin() {
  worker = new Worker(script ? URL.createObjectURL(new Blob([script], { type: 'text/javascript' })) : 'worker.js');
  worker.onmessage = ({ data }) => {
    if (data.id === undefined) {
      watching?.(data);
      return;
    }
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if (data.answer !== undefined) {
      waiting?.answer(data.answer);
    } else {
      waiting?.refuse(data.fault ? new Refusal(withoutOptions(data.fault)) : new Error(data.detail));
    }
  };
  worker.onerror = fault => {
    fault.preventDefault();
    pending.forEach(({ refuse }) => refuse(new Error(fault.message ?? '')));
    pending = new Map();
  };
  return send({ packed });
}

function send(message) {
  return new Promise((answer, refuse) => {
    const id = ++number;
    pending.set(id, { answer, refuse });
    worker.postMessage({ id, ...message });
  });
}

export async function ask(question, files = {}) {
  const notices = kept.notices().map(notice => notice.document);
  return send({ question: { lang: language(), today: beijing(), notices, ...question }, ...files });
}

// What only fills a list of choices is asked when nothing else is waited for, so that the first answer does not stand behind it.
export async function askLater(question) {
  do {
    await new Promise(turn => setTimeout(turn, 10));
  } while (pending.size > 0);
  return ask(question);
}

export const rows = (from, to, filter) => send({ rows: { from, to, filter } });

export function watch(reached) {
  watching = reached;
}

// What runs is ended with its worker; a new one is there within a second or two.
export function stop() {
  worker.terminate();
  const ended = pending;
  pending = new Map();
  ended.forEach(({ refuse }) => refuse(new Stopped()));
  return begin();
}
