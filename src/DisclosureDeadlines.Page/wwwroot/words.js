// The two languages, and the words that several views have.
let chosen = 'zh';
export const language = () => chosen;
export const choose = name => {
  chosen = name === 'en' ? 'en' : 'zh';
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
};
export const t = (chinese, english) => chosen === 'zh' ? chinese : english;

const weekdays = { zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] };
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const parts = date => date.split('-').map(Number);
export const weekday = date => weekdays[chosen][new Date(`${date}T00:00:00Z`).getUTCDay()];
export const longDate = date => {
  const [year, month, day] = parts(date);
  return t(`${year}年${month}月${day}日`, `${day} ${months[month - 1]} ${year}`);
};
// Without its year.
export const shortDate = date => {
  const [, month, day] = parts(date);
  return t(`${month}月${day}日`, `${day} ${months[month - 1].slice(0, 3)}`);
};
export const monthName = (year, month) => t(`${year}年${month}月`, `${months[month - 1]} ${year}`);
export const number = value => value === null || value === undefined ? '' : value.toLocaleString(chosen === 'zh' ? 'zh-CN' : 'en');

export const certainty = name => ({
  official: t('确定', 'official'),
  provisional: t('暂定', 'provisional'),
  projected: t('推算', 'projected'),
})[name] ?? '';

// Some sentences of the library name an option of the tool that would help. The page has none, and asks by its own means.
export const withoutOptions = sentence => (sentence ?? '')
  .replace(/（[^（）]*--[a-z][^（）]*）| ?\([^()]*--[a-z][^()]*\)/g, '')
  .replace(/，可用 --[^；;，。]*|, which --[^;,.]*/g, '')
  .replace(/[；;][^；;。]*--[a-z][^；;。]*?(?=[；;。]|\.?$)/g, '');

export const status = name => ({
  notYetDue: t('未到期', 'Not yet due'),
  dueToday: t('今天到期', 'Due today'),
  overdue: t('逾期未公开', 'Overdue'),
  publishedInTime: t('按时公开', 'In time'),
  publishedLate: t('逾期公开', 'Published late'),
  noDueDate: t('无截止日期', 'No due date'),
  outOfScope: t('不主动公开', 'Not to be published'),
  invalid: t('需补正', 'Cannot be read'),
  dueSoon: t('即将到期', 'Due soon'),
  publishedBeforeEvent: t('发布日期早于成文日期（存疑）', 'Published before the event (suspect)'),
  publishedAfterToday: t('发布日期在今天以后（存疑）', 'Published after today (suspect)'),
  eventImplausible: t('成文日期在今天以后（存疑）', 'Event after today (suspect)'),
  open: t('在办', 'Open'),
  paused: t('停计', 'Paused'),
})[name] ?? name;
