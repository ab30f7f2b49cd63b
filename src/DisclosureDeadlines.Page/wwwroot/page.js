// The page: six views, one of them shown; its address says which, and may hold a question.
import * as one from './views/one.js';
import * as ledgerView from './views/ledger.js';
import * as caseView from './views/case.js';
import * as calendarView from './views/calendar.js';
import * as noticeView from './views/notice.js';
import * as catalogueView from './views/catalogue.js';
import { forgetOwn } from './catalogues.js';
import { begin, stop } from './desk.js';
import { button, el, fill, refusal, say } from './dom.js';
import { kept } from './kept.js';
import { choose, language, t } from './words.js';

const views = [
  ['one', () => t('查一条', 'One limit'), one],
  ['ledger', () => t('核台账', 'Ledger'), ledgerView],
  ['case', () => t('办件', 'Case'), caseView],
  ['calendar', () => t('日历', 'Calendar'), calendarView],
  ['notice', () => t('新通知', 'New notice'), noticeView],
  ['catalogue', () => t('目录', 'Catalogues'), catalogueView],
];

const main = document.getElementById('main');
const fragment = () => new URLSearchParams(location.hash.slice(1));
const shownBy = address => address.has('due') ? 'one' : views.some(([name]) => name === address.get('view')) ? address.get('view') : 'one';

// The address follows what is asked, so that it can be copied; going to another view is a step that the browser can take back.
function go(address, isStep = false) {
  if (isStep) {
    location.hash = address;
  } else if (shownBy(fragment()) === 'one') {
    try {
      history.replaceState(null, '', `#${address}`);
    } catch {
      // The page answers all the same where its address cannot be changed.
    }
  }
}

function head(shown) {
  document.title = `${views.find(([name]) => name === shown)[1]()} · ${t('公开期限', 'Disclosure deadlines')}`;
  fill(document.getElementById('name'), t('公开期限', 'Disclosure deadlines'));
  const skip = document.getElementById('skip');
  fill(skip, t('跳到正文', 'Skip to the content'));
  // The address says which view is shown, and must not follow.
  skip.onclick = event => { event.preventDefault(); main.focus(); };
  const nav = document.getElementById('nav');
  nav.setAttribute('aria-label', t('六个页面', 'Views'));
  fill(nav, views.map(([name, words]) => el('a', { href: `#view=${name}`, 'aria-current': name === shown ? 'page' : null }, words())));
  fill(document.getElementById('language'), button(t('English', '中文'), () => {
    choose(language() === 'zh' ? 'en' : 'zh');
    kept.keepLanguage(language());
    show();
    document.querySelector('#language button').focus();
  }, 'quiet'));
  fill(document.getElementById('foot'),
    el('p', {}, t('打开的文件只在这台电脑上读，不上传；本页的安全策略不许它联网。浏览器里只保存：语言、各种台账的列怎么认和缺的时限、年份填什么、导入的通知。',
      'What you open is read on this machine and sent nowhere; the page’s own policy forbids it the network. Only this is kept in the browser: the language, what columns were taken for with the limit and the year that were missing, notices.')),
    button(t('全部忘掉', 'Forget all'), forget, 'quiet'));
}

function forget() {
  kept.forget();
  forgetOwn();
  views.forEach(([, , view]) => view.forget());
  // What the worker holds of an opened file goes with it.
  stop().catch(() => {});
  show();
  document.querySelector('#foot button').focus();
  say(t('都忘掉了：语言、列的认定、填的时限和年份、通知、打开的文件、填写的内容。', 'Forgotten: the language, the columns, the limits and years, the notices, the opened files, what was typed.'));
}

async function show() {
  const address = fragment();
  const shown = shownBy(address);
  head(shown);
  if (address.has('due')) {
    one.open(address);
  }
  const [, words, view] = views.find(([name]) => name === shown);
  main.dataset.view = shown;
  const root = el('div', { class: `view ${shown}` }, el('p', { class: 'waiting', role: 'status' }, t('正在准备…', 'Getting ready…')));
  fill(main, el('h1', { class: 'away' }, words()), root);
  try {
    await view.render(root, { go });
  } catch (fault) {
    fill(root, refusal(fault));
  }
}

// A browser that misses something has been told so, and is asked nothing.
if (!document.documentElement.hasAttribute('data-old')) {
  choose(kept.language() ?? 'zh');
  addEventListener('hashchange', () => {
    show();
    main.focus({ preventScroll: true });
  });
  // A file that misses its place is not opened by the browser instead of the page.
  for (const kind of ['dragover', 'drop']) {
    addEventListener(kind, event => event.preventDefault());
  }
  begin().then(() => document.documentElement.classList.add('ready'), fault => fill(main, refusal(fault)));
  show();
  if (document.documentElement.dataset.folder && 'serviceWorker' in navigator) {
    navigator.serviceWorker.register('sw.js').catch(() => {});
  }
}
