INSERT INTO deadlines.duties (id, region, event_date, kind, length, published_on, today)
SELECT i, 'national', DATE '2005-01-01' + (hashint4(i) & 2147483647) % 7500, 'workingDaysAfter', 20,
       DATE '2005-01-01' + (hashint4(i + 1) & 2147483647) % 7500, DATE '2026-01-01'
FROM generate_series(1, :rows) AS i;

VACUUM ANALYZE deadlines.duties;

-- All rows of one region: the joins need no region, and their keys are single numbers.
CREATE VIEW measured_one_region AS
SELECT max(w.date) AS last, count(*) AS rows
FROM deadlines.duties AS q
JOIN (SELECT date, rank FROM deadlines.days WHERE region = 'national') AS e ON e.date = q.event_date
JOIN (SELECT rank, date FROM deadlines.working_days WHERE region = 'national') AS w ON w.rank = e.rank + q.length;

CREATE VIEW measured_add_working_days AS SELECT max(date) AS last, count(*) AS rows FROM deadlines.add_working_days;
CREATE VIEW measured_due_dates AS SELECT max(due_on) AS last, count(certainty) AS rows FROM deadlines.due_dates;
CREATE VIEW measured_publish_by AS SELECT max(publish_by) AS last, count(*) AS rows FROM deadlines.publish_by;
CREATE VIEW measured_lateness AS SELECT max(days_late) AS days, sum(working_days_late) AS working_days, max(status) AS status FROM deadlines.lateness;
