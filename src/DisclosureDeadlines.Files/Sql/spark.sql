-- The working days of {place} from {from} to {to}, by the notices up to {data_version}.
-- For Spark SQL 3.2 or later:  spark-sql -f FILE
-- NOT RUN: no Spark was at hand when this was written. The queries are those of the PostgreSQL form, which is under test, but for the hints and
-- for datediff; hold some answers against another engine's before you rely on them.
-- It may be loaded again, and beside the files of other regions and of other versions: it replaces its own rows only.

CREATE DATABASE IF NOT EXISTS deadlines;

-- Every version of every region, a row a day.
CREATE TABLE IF NOT EXISTS deadlines.calendar_days (
    date            DATE,
    is_working_day  BOOLEAN,
    kind            STRING,   -- workday, weekend, holiday, makeUpWorkday
    holiday         STRING,
    notice          STRING,
    certainty       STRING,   -- official, provisional, projected
    rank            INT,      -- working days up to and including the day
    next_uncertain  DATE,     -- the first day from this one on that is not official
    next_projected  DATE,     -- ... that is projected
    next_unsettled  DATE,     -- ... that a notice still to come may move
    region          STRING,   -- 'national', or the region's name
    known_on        DATE      -- the version: what was known on that day
) USING parquet PARTITIONED BY (region, known_on);

ALTER TABLE deadlines.calendar_days DROP IF EXISTS PARTITION (region = {region}, known_on = DATE '{known_on}');

{rows}

-- The rows to be answered. Fill it, or put a view of this name and these columns over your own table.
CREATE TABLE IF NOT EXISTS deadlines.duties (
    id             BIGINT,
    region         STRING,
    event_date     DATE,    -- the day of the event; it is not counted
    kind           STRING,  -- workingDaysAfter, calendarDaysAfter, weeksAfter, monthsAfter, yearsAfter, annualBy
    length         INT,     -- of a period: how many
    month          INT,     -- of annualBy: the date
    day            INT,
    period         INT,     -- of annualBy: the year reported on; null asks for the next occurrence
    period_offset  INT,     -- of annualBy: in which year the date lies, seen from the one reported on; 1 is customary
    published_on   DATE,    -- null while it is not published
    today          DATE     -- the day to judge an unpublished duty on, in Beijing
) USING parquet;

-- The day table goes to every executor (BROADCAST), so the rows themselves are never shuffled.

{queries}
