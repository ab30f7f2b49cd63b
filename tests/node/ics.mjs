// Reads an iCalendar file from standard input and prints its events, a JSON array each line:  node ics.mjs NODE_MODULES
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const ical = createRequire(`${process.argv[2]}/`)('ical.js');
const calendar = new (ical.default ?? ical).Component((ical.default ?? ical).parse(readFileSync(0, 'utf8')));
for (const component of calendar.getAllSubcomponents('vevent')) {
  const event = new (ical.default ?? ical).Event(component);
  const { uid, startDate, endDate, summary, description } = event;
  console.log(JSON.stringify([uid, startDate.isDate, `${startDate}`, `${endDate}`, summary, description, component.getFirstPropertyValue('status')]));
}
