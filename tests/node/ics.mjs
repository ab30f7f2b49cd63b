// Reads an iCalendar file from standard input and prints its events, a JSON array each line:  node ics.mjs NODE_MODULES
// The last element is the alarms: the moment in UTC when each goes off for a reader in China, and its text.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const module = createRequire(`${process.argv[2]}/`)('ical.js');
const ical = module.default ?? module;
const hoursOfBeijing = 8;
const calendar = new ical.Component(ical.parse(readFileSync(0, 'utf8')));
for (const component of calendar.getAllSubcomponents('vevent')) {
  const event = new ical.Event(component);
  const { uid, startDate, endDate, summary, description } = event;
  // The start of an event of whole days is midnight where the reader is.
  const start = Date.UTC(startDate.year, startDate.month - 1, startDate.day, -hoursOfBeijing);
  const alarms = component.getAllSubcomponents('valarm').map((alarm) => [
    new Date(start + 1000 * alarm.getFirstPropertyValue('trigger').toSeconds()).toISOString(),
    alarm.getFirstPropertyValue('action'),
    alarm.getFirstPropertyValue('description'),
  ]);
  console.log(JSON.stringify([uid, startDate.isDate, `${startDate}`, `${endDate}`, summary, description, component.getFirstPropertyValue('status'), alarms]));
}
