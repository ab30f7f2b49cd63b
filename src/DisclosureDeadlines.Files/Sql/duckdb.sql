-- The working days of {place} from {from} to {to}, by the notices up to {data_version}.
-- For DuckDB 1.0 or later:  duckdb my.db -f FILE
-- It may be loaded again, and beside the files of other regions and of other versions: it replaces its own rows only.

BEGIN TRANSACTION;

CREATE SCHEMA IF NOT EXISTS deadlines;

-- Every version of every region, a row a day.
CREATE TABLE IF NOT EXISTS deadlines.calendar_days (
    region          VARCHAR NOT NULL,  -- 'national', or the region's name
    known_on        DATE    NOT NULL,  -- the version: what was known on that day
    date            DATE    NOT NULL,
    is_working_day  BOOLEAN NOT NULL,
    kind            VARCHAR NOT NULL,  -- workday, weekend, holiday, makeUpWorkday
    holiday         VARCHAR,
    notice          VARCHAR,
    certainty       VARCHAR NOT NULL,  -- official, provisional, projected
    rank            INTEGER NOT NULL,  -- working days up to and including the day
    next_uncertain  DATE,              -- the first day from this one on that is not official
    next_projected  DATE,              -- ... that is projected
    next_unsettled  DATE               -- ... that a notice still to come may move
);

DELETE FROM deadlines.calendar_days WHERE region = {region} AND known_on = DATE '{known_on}';

{rows}

-- The rows to be answered. Fill it, or put a view of this name and these columns over your own table.
CREATE TABLE IF NOT EXISTS deadlines.duties (
    id             BIGINT,
    region         VARCHAR DEFAULT 'national',
    event_date     DATE,                -- the day of the event; it is not counted
    kind           VARCHAR,             -- workingDaysAfter, calendarDaysAfter, weeksAfter, monthsAfter, yearsAfter, annualBy
    length         INTEGER,             -- of a period: how many
    month          INTEGER,             -- of annualBy: the date
    day            INTEGER,
    period         INTEGER,             -- of annualBy: the year reported on; null asks for the next occurrence
    period_offset  INTEGER DEFAULT 1,   -- of annualBy: in which year the date lies, seen from the one reported on
    published_on   DATE,                -- null while it is not published
    today          DATE                 -- the day to judge an unpublished duty on, in Beijing
);

{queries}

COMMIT;
