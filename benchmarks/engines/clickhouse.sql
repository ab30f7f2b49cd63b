INSERT INTO deadlines.duties (id, region, event_date, kind, length, published_on, today)
SELECT {first} + number, 'national', toDate('2005-01-01') + intHash32({first} + number) % 7500, 'workingDaysAfter', 20,
       toDate('2005-01-01') + intHash32({first} + number + 1) % 7500, toDate('2026-01-01')
FROM numbers({rows});

-- All rows of one region: the joins need no region, and their keys are single numbers.
CREATE VIEW deadlines.one_region AS
SELECT id, date
FROM (
    SELECT id, toInt32(event_rank + length) AS rank
    FROM deadlines.duties
    ANY INNER JOIN (SELECT date AS event_date, rank AS event_rank FROM deadlines.days WHERE region = 'national') USING event_date
)
ANY INNER JOIN (SELECT rank, date FROM deadlines.working_days WHERE region = 'national') USING rank;
