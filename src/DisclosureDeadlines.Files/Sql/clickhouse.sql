-- The working days of {place} from {from} to {to}, by the notices up to {data_version}.
-- For ClickHouse 18.16 or later:  clickhouse-client --multiquery < FILE
-- It may be loaded again, and beside the files of other regions and of other versions: it replaces its own rows only.
-- On a cluster load it into every shard; then each shard answers for its own rows, and nothing is sent from one to another.

CREATE DATABASE IF NOT EXISTS deadlines;

-- Every version of every region, a row a day.
CREATE TABLE IF NOT EXISTS deadlines.calendar_days (
    region          String,            -- 'national', or the region's name
    known_on        Date,              -- the version: what was known on that day
    date            Date,
    is_working_day  UInt8,
    kind            String,            -- workday, weekend, holiday, makeUpWorkday
    holiday         Nullable(String),
    notice          Nullable(String),
    certainty       String,            -- official, provisional, projected
    rank            Int32,             -- working days up to and including the day
    next_uncertain  Nullable(Date),    -- the first day from this one on that is not official
    next_projected  Nullable(Date),    -- ... that is projected
    next_unsettled  Nullable(Date)     -- ... that a notice still to come may move
) ENGINE = MergeTree PARTITION BY (region, known_on) ORDER BY date;

ALTER TABLE deadlines.calendar_days DROP PARTITION ({region}, '{known_on}');

{rows}

-- The rows to be answered. Fill it, or put a view of this name and these columns over your own table.
CREATE TABLE IF NOT EXISTS deadlines.duties (
    id             Int64,
    region         String DEFAULT 'national',
    event_date     Nullable(Date),           -- the day of the event; it is not counted
    kind           String,                   -- workingDaysAfter, calendarDaysAfter, weeksAfter, monthsAfter, yearsAfter, annualBy
    length         Nullable(Int32),          -- of a period: how many
    month          Nullable(Int32),          -- of annualBy: the date
    day            Nullable(Int32),
    period         Nullable(Int32),          -- of annualBy: the year reported on; null asks for the next occurrence
    period_offset  Nullable(Int32) DEFAULT 1,  -- of annualBy: in which year the date lies, seen from the one reported on
    published_on   Nullable(Date),           -- null while it is not published
    today          Nullable(Date)            -- the day to judge an unpublished duty on, in Beijing
) ENGINE = MergeTree ORDER BY id;

-- The newest version of each region.
DROP TABLE IF EXISTS deadlines.days;
CREATE VIEW deadlines.days AS
SELECT region, date, is_working_day, kind, holiday, notice, certainty, rank, next_uncertain, next_projected, next_unsettled
FROM deadlines.calendar_days
WHERE (region, known_on) IN (SELECT region, max(known_on) FROM deadlines.calendar_days GROUP BY region);

-- The inverse: the k-th working day.
DROP TABLE IF EXISTS deadlines.working_days;
CREATE VIEW deadlines.working_days AS
SELECT region, rank, date FROM deadlines.days WHERE is_working_day = 1;

-- In the joins below the columns from the right are nullable, so that a row without a match has nulls there and not zeros.

-- 1. Add N working days: the length-th working day after the event. A negative length goes back; 0 is the day itself.
DROP TABLE IF EXISTS deadlines.add_working_days;
CREATE VIEW deadlines.add_working_days AS
SELECT id, region, event_date, length, if(length = 0, event_day, nth_day) AS date
FROM (
    SELECT id, region, event_date, length, event_day,
           toInt32(event_rank + length + if(length < 0 AND NOT event_worked, 1, 0)) AS nth
    FROM deadlines.duties
    ANY LEFT JOIN (
        SELECT region, date AS event_date, toNullable(date) AS event_day, toNullable(rank) AS event_rank, toNullable(is_working_day) AS event_worked
        FROM deadlines.days
    ) USING (region, event_date)
)
ANY LEFT JOIN (SELECT region, rank AS nth, toNullable(date) AS nth_day FROM deadlines.working_days) USING (region, nth);

-- 2. Count between: the working days after the event up to and including the publication; negative where it was published before.
DROP TABLE IF EXISTS deadlines.count_working_days;
CREATE VIEW deadlines.count_working_days AS
SELECT id, region, event_date, published_on,
       if(published_on >= event_date,
          published_rank - event_rank,
          (published_rank - published_worked) - (event_rank - event_worked)) AS working_days
FROM (
    SELECT id, region, event_date, published_on, event_rank, event_worked
    FROM deadlines.duties
    ANY LEFT JOIN (
        SELECT region, date AS event_date, toNullable(rank) AS event_rank, toNullable(is_working_day) AS event_worked FROM deadlines.days
    ) USING (region, event_date)
)
ANY LEFT JOIN (
    SELECT region, date AS published_on, toNullable(rank) AS published_rank, toNullable(is_working_day) AS published_worked FROM deadlines.days
) USING (region, published_on);

-- What a rule asks for: a number of working days, or a day that it names before any roll. Both are null for what is no such rule, and where the
-- day would lie beyond the end of ClickHouse's dates in 2105.
DROP TABLE IF EXISTS deadlines.named_days;
CREATE VIEW deadlines.named_days AS
SELECT id, region, event_date, kind, published_on, today,
       if(is_period AND kind = 'workingDaysAfter', length, NULL) AS working_days,
       multiIf(
           is_period AND days_away IS NOT NULL AND toRelativeDayNum(event_date) + days_away <= toRelativeDayNum(toDate('2105-12-31')),
               event_date + days_away,
           -- A month that is too short ends the period on its last day.
           is_period AND months_away IS NOT NULL AND toRelativeMonthNum(event_date) + months_away <= toRelativeMonthNum(toDate('2105-12-31')),
               addMonths(event_date, months_away),
           -- In a leap year first, so that 29 February becomes the end of February in every other.
           is_annual AND year BETWEEN 1970 AND 2105,
               addYears(addMonths(toDate('2000-01-01'), month - 1) + (day - 1), year - 2000),
           NULL) AS named_on
FROM (
    SELECT id, region, event_date, kind, published_on, today, length, month, day,
           ifNull(length BETWEEN 1 AND 9999, 0) AS is_period,
           multiIf(kind = 'calendarDaysAfter', length, kind = 'weeksAfter', 7 * length, NULL) AS days_away,
           multiIf(kind = 'monthsAfter', length, kind = 'yearsAfter', 12 * length, NULL) AS months_away,
           ifNull(kind = 'annualBy'
                  AND month BETWEEN 1 AND 12
                  AND day BETWEEN 1 AND multiIf(month = 2, 29, month IN (4, 6, 9, 11), 30, 31), 0) AS is_annual,
           if(period IS NOT NULL,
              period + period_offset,
              toYear(event_date) + if(month * 100 + day < toMonth(event_date) * 100 + toDayOfMonth(event_date), 1, 0)) AS year
    FROM deadlines.duties
);

-- The steps behind the answers: the event's row, the row of the day that the rule names, and the working day that is counted or rolled to.
DROP TABLE IF EXISTS deadlines.reckoned;
CREATE VIEW deadlines.reckoned AS
SELECT id, region, event_date, kind, published_on, today, due_on,
       multiIf(due_on IS NULL, NULL,
               greatest(due_on, event_day) >= doubt_projected, 'projected',
               greatest(due_on, event_day) >= doubt_uncertain, 'provisional',
               'official') AS certainty,
       -- Two working days to spare where a notice still to come may order a make-up workday on the way.
       multiIf(due_on IS NULL, NULL,
               working_days IS NULL, named_rank,
               due_on >= event_unsettled, toInt32(event_rank + greatest(working_days - 2, 0)),
               toInt32(event_rank + working_days)) AS safe_rank
FROM (
    SELECT id, region, event_date, kind, published_on, today, working_days, event_day, event_rank, named_rank, event_unsettled,
           -- Without an event that the table knows there is no answer; a fixed date does not roll.
           multiIf(event_day IS NULL, NULL, kind = 'annualBy', named_day, reached_day) AS due_on,
           -- Doubts are looked for from the earlier of the two days on: the report on a past year may be due before it is written.
           if(ifNull(named_day < event_day, 0), named_uncertain, event_uncertain) AS doubt_uncertain,
           if(ifNull(named_day < event_day, 0), named_projected, event_projected) AS doubt_projected
    FROM (
        SELECT id, region, event_date, kind, published_on, today, working_days,
               event_day, event_rank, event_uncertain, event_projected, event_unsettled,
               named_day, named_rank, named_uncertain, named_projected,
               -- The day itself if it is worked, else the next working day.
               toInt32(if(working_days IS NOT NULL, event_rank + working_days, named_rank + if(named_worked, 0, 1))) AS reached
        FROM (
            SELECT id, region, event_date, kind, published_on, today, working_days, named_on,
                   event_day, event_rank, event_uncertain, event_projected, event_unsettled
            FROM deadlines.named_days
            ANY LEFT JOIN (
                SELECT region, date AS event_date, toNullable(date) AS event_day, toNullable(rank) AS event_rank,
                       next_uncertain AS event_uncertain, next_projected AS event_projected, next_unsettled AS event_unsettled
                FROM deadlines.days
            ) USING (region, event_date)
        )
        ANY LEFT JOIN (
            SELECT region, date AS named_on, toNullable(date) AS named_day, toNullable(rank) AS named_rank, toNullable(is_working_day) AS named_worked,
                   next_uncertain AS named_uncertain, next_projected AS named_projected
            FROM deadlines.days
        ) USING (region, named_on)
    )
    ANY LEFT JOIN (SELECT region, rank AS reached, toNullable(date) AS reached_day FROM deadlines.working_days) USING (region, reached)
);

-- 3. The due date by the kind of rule, and how sure it is. Periods roll to the next working day, fixed dates do not.
DROP TABLE IF EXISTS deadlines.due_dates;
CREATE VIEW deadlines.due_dates AS
SELECT id, region, event_date, kind, due_on, certainty FROM deadlines.reckoned;

-- 4. The last working day that is in time whichever way the open questions of counting are decided; null where it would lie before the event.
DROP TABLE IF EXISTS deadlines.publish_by;
CREATE VIEW deadlines.publish_by AS
SELECT id, region, event_date, kind, due_on, if(safe_day >= event_date, safe_day, NULL) AS publish_by
FROM deadlines.reckoned
ANY LEFT JOIN (SELECT region, rank AS safe_rank, toNullable(date) AS safe_day FROM deadlines.working_days) USING (region, safe_rank);

-- 5. Lateness, decided by dates; the working days are given beside them. What is not published is judged on the day "today".
DROP TABLE IF EXISTS deadlines.lateness;
CREATE VIEW deadlines.lateness AS
SELECT id, region, due_on, published_on,
       multiIf(due_on IS NULL, 'noDueDate',
               published_on > due_on, 'publishedLate',
               published_on IS NOT NULL, 'publishedInTime',
               today > due_on, 'overdue',
               today = due_on, 'dueToday',
               today < due_on, 'notYetDue',
               NULL) AS status,
       multiIf(reached > due_on, reached - due_on, reached <= due_on, 0, NULL) AS days_late,
       multiIf(reached > due_on, reached_rank - due_rank, reached <= due_on, 0, NULL) AS working_days_late,
       multiIf(published_on IS NULL AND today < due_on, due_on - today, reached IS NOT NULL AND due_on IS NOT NULL, 0, NULL) AS days_left,
       multiIf(published_on IS NULL AND today < due_on, due_rank - reached_rank, reached IS NOT NULL AND due_on IS NOT NULL, 0, NULL) AS working_days_left
FROM (
    SELECT id, region, due_on, published_on, today, reached, due_rank
    FROM (SELECT id, region, due_on, published_on, today, ifNull(published_on, today) AS reached FROM deadlines.reckoned)
    ANY LEFT JOIN (SELECT region, date AS due_on, toNullable(rank) AS due_rank FROM deadlines.days) USING (region, due_on)
)
ANY LEFT JOIN (SELECT region, date AS reached, toNullable(rank) AS reached_rank FROM deadlines.days) USING (region, reached);
