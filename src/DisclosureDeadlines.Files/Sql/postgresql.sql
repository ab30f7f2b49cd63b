-- The working days of {place} from {from} to {to}, by the notices up to {data_version}.
-- For PostgreSQL 12 or later:  psql -q -v ON_ERROR_STOP=1 -f FILE
-- It may be loaded again, and beside the files of other regions and of other versions: it replaces its own rows only.

BEGIN;

CREATE SCHEMA IF NOT EXISTS deadlines;

-- Every version of every region, a row a day.
CREATE TABLE IF NOT EXISTS deadlines.calendar_days (
    region          text    NOT NULL,  -- 'national', or the region's name
    known_on        date    NOT NULL,  -- the version: what was known on that day
    date            date    NOT NULL,
    is_working_day  boolean NOT NULL,
    kind            text    NOT NULL,  -- workday, weekend, holiday, makeUpWorkday
    holiday         text,
    notice          text,
    certainty       text    NOT NULL,  -- official, provisional, projected
    rank            integer NOT NULL,  -- working days up to and including the day
    next_uncertain  date,              -- the first day from this one on that is not official
    next_projected  date,              -- ... that is projected
    next_unsettled  date,              -- ... that a notice still to come may move
    PRIMARY KEY (region, known_on, date)
);

DELETE FROM deadlines.calendar_days WHERE region = {region} AND known_on = DATE '{known_on}';

{rows}

-- The rows to be answered. Fill it, or put a view of this name and these columns over your own table.
CREATE TABLE IF NOT EXISTS deadlines.duties (
    id             bigint,
    region         text DEFAULT 'national',
    event_date     date,                -- the day of the event; it is not counted
    kind           text,                -- workingDaysAfter, calendarDaysAfter, weeksAfter, monthsAfter, yearsAfter, annualBy
    length         integer,             -- of a period: how many
    month          integer,             -- of annualBy: the date
    day            integer,
    period         integer,             -- of annualBy: the year reported on; null asks for the next occurrence
    period_offset  integer DEFAULT 1,   -- of annualBy: in which year the date lies, seen from the one reported on
    published_on   date,                -- null while it is not published
    today          date                 -- the day to judge an unpublished duty on, in Beijing
);

{queries}

COMMIT;

ANALYZE deadlines.calendar_days;
