// What several tests need that share one opened page: their page stays as it was when just opened, and each of them finds it so.
(() => {
  // The page ends its worker where everything is to be forgotten, and starts the runtime anew, which takes as long as opening the page. Nothing is kept
  // there between two questions, so one worker serves them all: to the page it looks like a new one, which hears nothing of what was asked before.
  const Real = Worker;
  const asked = [];
  let worker = null;
  let current = null;
  let isReady = false;

  function begin(address) {
    worker = new Real(address);
    worker.onmessage = event => {
      // It answers in the order in which it was asked; what has no number is how far the first of these has come.
      const { by } = asked[0];
      if (event.data.id !== undefined) {
        asked.shift();
      }
      if (by === current) {
        by.onmessage(event);
      }
    };
    worker.onerror = event => current?.onerror(event);
  }

  window.Worker = class {
    constructor(address) {
      current = this;
      if (!worker) {
        begin(address);
      }
    }

    postMessage(message) {
      if ('packed' in message && isReady) {
        setTimeout(() => this.onmessage({ data: { id: message.id, answer: true } }));
        return;
      }
      isReady ||= 'packed' in message;
      asked.push({ by: this });
      worker.postMessage(message);
    }

    terminate() {
      current = null;
    }
  };

  const views = ['one', 'ledger', 'case', 'calendar', 'catalogue', 'notice'];
  const asOpened = {};
  const turn = milliseconds => new Promise(done => setTimeout(done, milliseconds));
  const isBusy = () => asked.length > 0 || document.querySelector('main .waiting, main [aria-busy]') !== null;

  // Without the sentence that goes away by itself, and without the numbers of the fields, which only rise.
  const look = () => JSON.stringify({
    page: [document.documentElement.cloneNode(false), ...document.body.children].filter(part => part.localName !== 'script' && part.id !== 'said')
      .map(part => part.outerHTML.replace(/ (id|for|aria-describedby)="f\d+/g, ' $1="f')),
    head: [document.title, document.head.children.length, document.scripts.length],
    values: [...document.querySelectorAll('input, select, textarea')].map(control => control.type === 'checkbox' ? control.checked : control.value),
    kept: { ...localStorage },
    globals: Object.keys(window).sort(),
  }, null, 1);

  async function go(address) {
    const before = location.href;
    const hasChanged = new Promise(done => addEventListener('hashchange', done, { once: true }));
    location.hash = address;
    if (location.href !== before) {
      await hasChanged;
    }
    document.activeElement.blur();
    scrollTo(0, 0);
  }

  async function record() {
    for (const view of views) {
      await go(`view=${view}`);
      // Lists of choices are asked for a moment later than what is shown at once.
      for (let calm = 0; calm < 5; calm++) {
        await turn(20);
        calm = isBusy() ? -1 : calm;
      }
      asOpened[view] = look();
    }
  }

  // By the page's own means: the language, and all that was opened or typed. The answer is what is not as it was, if anything is.
  async function putBack(patience) {
    // An address with a question is not forgotten as long as it stands there.
    await go('view=notice');
    if (document.documentElement.lang !== 'zh-CN') {
      document.querySelector('#language button').click();
    }
    document.querySelector('#foot button').click();
    document.getElementById('said').textContent = '';
    const end = Date.now() + patience;
    for (const view of views) {
      await go(`view=${view}`);
      while (isBusy() || look() !== asOpened[view]) {
        if (Date.now() > end) {
          return `${view}: ${difference(asOpened[view], look())}`;
        }
        await turn(5);
      }
    }
    return '';
  }

  function difference(was, is) {
    let at = 0;
    while (was[at] === is[at] && at < was.length) {
      at++;
    }
    const around = text => text.slice(Math.max(0, at - 60), at + 60);
    return `it was ${around(was)} and is ${around(is)}`;
  }

  window.shared = { go, record, putBack };
})();
