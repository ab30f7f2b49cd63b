// What stays in this browser from one visit to the next, and nothing else does: the language, what columns were taken for with the limit and the year
// that were missing, and notices.
const prefix = 'deadlines.';
const read = (name, otherwise) => {
  try {
    return JSON.parse(localStorage.getItem(prefix + name)) ?? otherwise;
  } catch {
    return otherwise;
  }
};
// A browser may refuse to keep anything; then the page works all the same, and the visit ends with nothing kept.
const write = (name, value) => {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

let notices = read('notices', []);
const mostHeadings = 200;

export const kept = {
  language: () => read('language', null),
  keepLanguage: name => write('language', name),
  notices: () => notices,
  keepNotices(list) {
    notices = list;
    return write('notices', list);
  },
  columns: headings => read('columns', {})[headings] ?? null,
  keepColumns(headings, choices) {
    const all = Object.entries(read('columns', {})).filter(([key]) => key !== headings);
    return write('columns', Object.fromEntries([...all, [headings, choices]].slice(-mostHeadings)));
  },
  forget() {
    notices = [];
    try {
      Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(key => localStorage.removeItem(key));
    } catch {
      // Nothing can be kept here, so nothing is.
    }
  },
};
