-- The newest version of each region.
CREATE OR REPLACE VIEW deadlines.days AS
SELECT d.region, d.date, d.is_working_day, d.kind, d.holiday, d.notice, d.certainty, d.rank,
       d.next_uncertain, d.next_projected, d.next_unsettled
FROM deadlines.calendar_days AS d
JOIN (SELECT region, max(known_on) AS known_on FROM deadlines.calendar_days GROUP BY region) AS newest
  ON newest.region = d.region AND newest.known_on = d.known_on;

-- The inverse: the k-th working day.
CREATE OR REPLACE VIEW deadlines.working_days AS
SELECT region, rank, date FROM deadlines.days WHERE is_working_day;

-- 1. Add N working days: the length-th working day after the event. A negative length goes back; 0 is the day itself.
CREATE OR REPLACE VIEW deadlines.add_working_days AS
SELECT {broadcast:e, w}q.id, q.region, q.event_date, q.length,
       CASE WHEN q.length = 0 THEN e.date ELSE w.date END AS date
FROM deadlines.duties AS q
LEFT JOIN deadlines.days AS e ON e.region = q.region AND e.date = q.event_date
LEFT JOIN deadlines.working_days AS w
  ON w.region = q.region
 AND w.rank = e.rank + CAST(q.length AS bigint) + CASE WHEN q.length < 0 AND NOT e.is_working_day THEN 1 ELSE 0 END;

-- 2. Count between: the working days after the event up to and including the publication; negative where it was published before.
CREATE OR REPLACE VIEW deadlines.count_working_days AS
SELECT {broadcast:e, p}q.id, q.region, q.event_date, q.published_on,
       CASE WHEN p.date >= e.date THEN p.rank - e.rank
            ELSE (p.rank - CAST(p.is_working_day AS integer)) - (e.rank - CAST(e.is_working_day AS integer))
       END AS working_days
FROM deadlines.duties AS q
LEFT JOIN deadlines.days AS e ON e.region = q.region AND e.date = q.event_date
LEFT JOIN deadlines.days AS p ON p.region = q.region AND p.date = q.published_on;

-- What a rule asks for: a number of working days, or a day that it names before any roll. Both are null for what is no such rule.
CREATE OR REPLACE VIEW deadlines.named_days AS
SELECT q.id, q.region, q.event_date, q.kind, q.published_on, q.today,
       CASE WHEN q.is_period AND q.kind = 'workingDaysAfter' THEN q.length END AS working_days,
       CASE WHEN q.is_period AND q.kind = 'calendarDaysAfter' THEN q.event_date + q.length
            WHEN q.is_period AND q.kind = 'weeksAfter' THEN q.event_date + 7 * q.length
            -- A month that is too short ends the period on its last day.
            WHEN q.is_period AND q.kind = 'monthsAfter' THEN CAST(q.event_date + q.length * INTERVAL '1' MONTH AS date)
            WHEN q.is_period AND q.kind = 'yearsAfter' THEN CAST(q.event_date + q.length * INTERVAL '1' YEAR AS date)
            -- In a leap year first, so that 29 February becomes the end of February in every other.
            WHEN q.is_annual THEN CAST(make_date(2000, q.month, q.day) + (q.year - 2000) * INTERVAL '1' YEAR AS date)
       END AS named_on
FROM (
    SELECT d.*,
           d.length BETWEEN 1 AND 9999 AS is_period,
           d.kind = 'annualBy'
               AND d.month BETWEEN 1 AND 12
               AND d.day BETWEEN 1 AND CASE WHEN d.month = 2 THEN 29 WHEN d.month IN (4, 6, 9, 11) THEN 30 ELSE 31 END
               AND (d.period IS NULL OR d.period BETWEEN 1 AND 9998) AS is_annual,
           CASE WHEN d.period IS NOT NULL THEN d.period + d.period_offset
                ELSE CAST(extract(YEAR FROM d.event_date) AS integer)
                     + CASE WHEN d.month * 100 + d.day < extract(MONTH FROM d.event_date) * 100 + extract(DAY FROM d.event_date) THEN 1 ELSE 0 END
           END AS year
    FROM deadlines.duties AS d
) AS q;

-- The steps behind the answers: e is the event's row, n the row of the day that the rule names, w the working day that is counted or rolled to.
CREATE OR REPLACE VIEW deadlines.reckoned AS
SELECT r.id, r.region, r.event_date, r.kind, r.published_on, r.today, r.due_on,
       CASE WHEN r.due_on IS NULL THEN NULL
            WHEN greatest(r.due_on, r.event_date) >= r.next_projected THEN 'projected'
            WHEN greatest(r.due_on, r.event_date) >= r.next_uncertain THEN 'provisional'
            ELSE 'official'
       END AS certainty,
       -- Two working days to spare where a notice still to come may order a make-up workday on the way.
       CASE WHEN r.due_on IS NULL THEN NULL
            WHEN r.working_days IS NULL THEN r.named_rank
            WHEN r.due_on >= r.next_unsettled THEN r.event_rank + greatest(r.working_days - 2, 0)
            ELSE r.event_rank + r.working_days
       END AS safe_rank
FROM (
    SELECT {broadcast:e, n, w}d.id, d.region, d.event_date, d.kind, d.published_on, d.today, d.working_days,
           e.rank AS event_rank,
           n.rank AS named_rank,
           -- Without an event that the table knows there is no answer; a fixed date does not roll.
           CASE WHEN e.date IS NULL THEN NULL WHEN d.kind = 'annualBy' THEN n.date ELSE w.date END AS due_on,
           -- Doubts are looked for from the earlier of the two days on: the report on a past year may be due before it is written.
           CASE WHEN n.date < e.date THEN n.next_uncertain ELSE e.next_uncertain END AS next_uncertain,
           CASE WHEN n.date < e.date THEN n.next_projected ELSE e.next_projected END AS next_projected,
           e.next_unsettled
    FROM deadlines.named_days AS d
    LEFT JOIN deadlines.days AS e ON e.region = d.region AND e.date = d.event_date
    LEFT JOIN deadlines.days AS n ON n.region = d.region AND n.date = d.named_on
    LEFT JOIN deadlines.working_days AS w
      ON w.region = d.region
     AND w.rank = CASE WHEN d.working_days IS NOT NULL THEN e.rank + d.working_days
                       -- The day itself if it is worked, else the next working day.
                       ELSE n.rank + CASE WHEN n.is_working_day THEN 0 ELSE 1 END
                  END
) AS r;

-- 3. The due date by the kind of rule, and how sure it is. Periods roll to the next working day, fixed dates do not.
CREATE OR REPLACE VIEW deadlines.due_dates AS
SELECT id, region, event_date, kind, due_on, certainty FROM deadlines.reckoned;

-- 4. The last working day that is in time whichever way the open questions of counting are decided; null where it would lie before the event.
CREATE OR REPLACE VIEW deadlines.publish_by AS
SELECT {broadcast:w}r.id, r.region, r.event_date, r.kind, r.due_on,
       CASE WHEN w.date >= r.event_date THEN w.date END AS publish_by
FROM deadlines.reckoned AS r
LEFT JOIN deadlines.working_days AS w ON w.region = r.region AND w.rank = r.safe_rank;

-- 5. Lateness, decided by dates; the working days are given beside them. What is not published is judged on the day "today".
CREATE OR REPLACE VIEW deadlines.lateness AS
SELECT {broadcast:u, r}s.id, s.region, s.due_on, s.published_on,
       CASE WHEN s.due_on IS NULL THEN 'noDueDate'
            WHEN s.published_on > s.due_on THEN 'publishedLate'
            WHEN s.published_on IS NOT NULL THEN 'publishedInTime'
            WHEN s.today > s.due_on THEN 'overdue'
            WHEN s.today = s.due_on THEN 'dueToday'
            WHEN s.today < s.due_on THEN 'notYetDue'
       END AS status,
       CASE WHEN s.reached > s.due_on THEN {days_late} WHEN s.reached <= s.due_on THEN 0 END AS days_late,
       CASE WHEN s.reached > s.due_on THEN r.rank - u.rank WHEN s.reached <= s.due_on THEN 0 END AS working_days_late,
       CASE WHEN s.published_on IS NULL AND s.today < s.due_on THEN {days_left} WHEN s.reached IS NOT NULL AND s.due_on IS NOT NULL THEN 0 END AS days_left,
       CASE WHEN s.published_on IS NULL AND s.today < s.due_on THEN u.rank - r.rank WHEN s.reached IS NOT NULL AND s.due_on IS NOT NULL THEN 0 END AS working_days_left
FROM (SELECT id, region, due_on, published_on, today, coalesce(published_on, today) AS reached FROM deadlines.reckoned) AS s
LEFT JOIN deadlines.days AS u ON u.region = s.region AND u.date = s.due_on
LEFT JOIN deadlines.days AS r ON r.region = s.region AND r.date = s.reached;
