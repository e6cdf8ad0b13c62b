"""What a normal English speaker means by a phrase, written down before the code that understands it.

Each table has one `now` (wall time) and one zone; each line is `phrase => wall time`, with the offset where the
zone's clock makes it the point. A line of `SERIES` is `phrase => rule => the first wall times`.
2 March 2026 is a Monday.
"""

# ruff: noqa: E501 -- a table has one row a line

from __future__ import annotations

MONDAY_TEN = ("2026-03-02T10:00", "Europe/Berlin")

ONCE: dict[tuple[str, str], str] = {
    MONDAY_TEN: """
        9am => 2026-03-03T09:00
        9 am => 2026-03-03T09:00
        9AM => 2026-03-03T09:00
        9 a.m. => 2026-03-03T09:00
        9a => 2026-03-03T09:00
        9 => 2026-03-03T09:00
        at 9 => 2026-03-03T09:00
        @ 9 => 2026-03-03T09:00
        @9pm => 2026-03-02T21:00
        11 => 2026-03-02T11:00
        at 3 => 2026-03-02T15:00
        at 6 => 2026-03-02T18:00
        at 7 => 2026-03-03T07:00
        3:30 => 2026-03-02T15:30
        03:30 => 2026-03-03T03:30
        9:30 => 2026-03-03T09:30
        9.30pm => 2026-03-02T21:30
        9:30pm => 2026-03-02T21:30
        9:30 p.m. => 2026-03-02T21:30
        930pm => 2026-03-02T21:30
        930 pm => 2026-03-02T21:30
        0900 => 2026-03-03T09:00
        1530 => 2026-03-02T15:30
        at 1530 => 2026-03-02T15:30
        0900 hours => 2026-03-03T09:00
        15:30 => 2026-03-02T15:30
        15.30 => 2026-03-02T15:30
        15:30:20 => 2026-03-02T15:30:20
        21h => 2026-03-02T21:00
        21h30 => 2026-03-02T21:30
        at 9h => 2026-03-03T09:00
        tomorrow 9h30 => 2026-03-03T09:30
        9 o'clock => 2026-03-03T09:00
        9 o’clock => 2026-03-03T09:00
        5 o'clock => 2026-03-02T17:00
        five o'clock => 2026-03-02T17:00
        9 oclock tomorrow night => 2026-03-03T21:00
        nine => 2026-03-03T09:00
        nine thirty => 2026-03-03T09:30
        five fifteen pm => 2026-03-02T17:15
        seven p.m. => 2026-03-02T19:00
        half past nine => 2026-03-03T09:30
        half nine => 2026-03-03T09:30
        half past 4 => 2026-03-02T16:30
        quarter to 5 => 2026-03-02T16:45
        a quarter to five => 2026-03-02T16:45
        quarter past 8 pm => 2026-03-02T20:15
        quarter after 11 => 2026-03-02T11:15
        ten to five => 2026-03-02T16:50
        20 past 4 => 2026-03-02T16:20
        5 minutes to noon => 2026-03-02T11:55
        ten past midnight => 2026-03-03T00:10
        noon => 2026-03-02T12:00
        12 noon => 2026-03-02T12:00
        midday => 2026-03-02T12:00
        at lunchtime => 2026-03-02T12:00
        midnight => 2026-03-03T00:00
        12 midnight => 2026-03-03T00:00
        12am => 2026-03-03T00:00
        12pm => 2026-03-02T12:00
        12:30am => 2026-03-03T00:30
        12:30 pm => 2026-03-02T12:30
        12 => 2026-03-02T12:00
        0:30 => 2026-03-03T00:30
        00:00 => 2026-03-03T00:00
        9 in the morning => 2026-03-03T09:00
        3 in the morning => 2026-03-03T03:00
        2 in the afternoon => 2026-03-02T14:00
        8 in the evening => 2026-03-02T20:00
        10 at night => 2026-03-02T22:00
        morning => 2026-03-03T09:00
        in the morning => 2026-03-03T09:00
        afternoon => 2026-03-02T14:00
        in the afternoon => 2026-03-02T14:00
        evening => 2026-03-02T18:00
        this afternoon => 2026-03-02T14:00
        this evening => 2026-03-02T18:00
        this evening at 7 => 2026-03-02T19:00
        this afternoon at 3 => 2026-03-02T15:00
        tonight => 2026-03-02T20:00
        tonite => 2026-03-02T20:00
        tonight at 9 => 2026-03-02T21:00
        7 tonight => 2026-03-02T19:00
        8pm tonight => 2026-03-02T20:00
        tonight at midnight => 2026-03-03T00:00
        tonight at 12 => 2026-03-03T00:00
        tonight at 1am => 2026-03-03T01:00
        today at midnight => 2026-03-03T00:00
        today at 5pm => 2026-03-02T17:00
        5pm today => 2026-03-02T17:00
        today noon => 2026-03-02T12:00
        eod => 2026-03-02T17:00
        EOD => 2026-03-02T17:00
        end of day => 2026-03-02T17:00
        end of the day => 2026-03-02T17:00
        by end of day => 2026-03-02T17:00
        end of today => 2026-03-02T17:00
        cob => 2026-03-02T17:00
        close of business => 2026-03-02T17:00
        eod tomorrow => 2026-03-03T17:00
        end of day friday => 2026-03-06T17:00
        friday end of day => 2026-03-06T17:00
        cob friday => 2026-03-06T17:00
        end of friday => 2026-03-06T17:00
        tomorrow => 2026-03-03T09:00
        Tomorrow. => 2026-03-03T09:00
        tmrw => 2026-03-03T09:00
        tmr => 2026-03-03T09:00
        tomorow => 2026-03-03T09:00
        tommorrow 8am => 2026-03-03T08:00
        2moro => 2026-03-03T09:00
        tomorrow 9am => 2026-03-03T09:00
        9am tomorrow => 2026-03-03T09:00
        tomorrow at 9 => 2026-03-03T09:00
        tomorrow at 5 => 2026-03-03T17:00
        tomorrow, 9:15 am => 2026-03-03T09:15
        tomorrow morning => 2026-03-03T09:00
        tomorrow morning at 5 => 2026-03-03T05:00
        tomorrow in the afternoon => 2026-03-03T14:00
        tomorrow evening => 2026-03-03T18:00
        tomorrow night => 2026-03-03T20:00
        tomorrow night at 11 => 2026-03-03T23:00
        tomorrow noon => 2026-03-03T12:00
        noon tomorrow => 2026-03-03T12:00
        first thing tomorrow => 2026-03-03T09:00
        first thing tomorrow morning => 2026-03-03T09:00
        first thing in the morning => 2026-03-03T09:00
        first thing monday => 2026-03-09T09:00
        same time tomorrow => 2026-03-03T10:00
        tomorrow same time => 2026-03-03T10:00
        tomorrow at the same time => 2026-03-03T10:00
        this time tomorrow => 2026-03-03T10:00
        this time next week => 2026-03-09T10:00
        day after tomorrow => 2026-03-04T09:00
        the day after tomorrow => 2026-03-04T09:00
        day after tomorrow 8am => 2026-03-04T08:00
        please remind me tomorrow at 9am => 2026-03-03T09:00
        remind me in 2 hours please => 2026-03-02T12:00
        monday => 2026-03-09T09:00
        tuesday => 2026-03-03T09:00
        on tuesday => 2026-03-03T09:00
        tue => 2026-03-03T09:00
        tues 3pm => 2026-03-03T15:00
        wed => 2026-03-04T09:00
        weds => 2026-03-04T09:00
        wednes 10am => 2026-03-04T10:00
        thu => 2026-03-05T09:00
        thur => 2026-03-05T09:00
        thurs. => 2026-03-05T09:00
        Friday => 2026-03-06T09:00
        fri => 2026-03-06T09:00
        on fri at 3 => 2026-03-06T15:00
        friday 3pm => 2026-03-06T15:00
        3pm on friday => 2026-03-06T15:00
        friday at noon => 2026-03-06T12:00
        friday morning => 2026-03-06T09:00
        friday afternoon => 2026-03-06T14:00
        friday night => 2026-03-06T20:00
        friday evening at 7:30 => 2026-03-06T19:30
        sat => 2026-03-07T09:00
        sunday => 2026-03-08T09:00
        this friday => 2026-03-06T09:00
        this coming friday => 2026-03-06T09:00
        coming sunday => 2026-03-08T09:00
        next friday => 2026-03-13T09:00
        next friday 2pm => 2026-03-13T14:00
        nxt monday => 2026-03-09T09:00
        next monday => 2026-03-09T09:00
        friday week => 2026-03-13T09:00
        a week on friday => 2026-03-13T09:00
        week on friday => 2026-03-13T09:00
        a week from friday => 2026-03-13T09:00
        tomorrow week => 2026-03-10T09:00
        monday at 5pm => 2026-03-02T17:00
        monday 9am => 2026-03-09T09:00
        friday next week => 2026-03-13T09:00
        next week friday => 2026-03-13T09:00
        next week on friday at 4pm => 2026-03-13T16:00
        wednesday of next week => 2026-03-11T09:00
        friday this week => 2026-03-06T09:00
        monday after next => 2026-03-16T09:00
        next week => 2026-03-09T09:00
        next week at noon => 2026-03-09T12:00
        the week after next => 2026-03-16T09:00
        next month => 2026-04-01T09:00
        next month at 10am => 2026-04-01T10:00
        month after next => 2026-05-01T09:00
        next year => 2027-01-01T09:00
        next quarter => 2026-04-01T09:00
        this weekend => 2026-03-07T09:00
        the weekend => 2026-03-07T09:00
        next weekend => 2026-03-14T09:00
        end of the week => 2026-03-06T09:00
        eow => 2026-03-06T09:00
        end of next week => 2026-03-13T09:00
        start of next week => 2026-03-09T09:00
        end of the month => 2026-03-31T09:00
        end of month => 2026-03-31T09:00
        eom => 2026-03-31T09:00
        month end => 2026-03-31T09:00
        end of next month => 2026-04-30T09:00
        end of february => 2027-02-28T09:00
        end of the year => 2026-12-31T09:00
        beginning of next month => 2026-04-01T09:00
        mid april => 2026-04-15T09:00
        mid-april => 2026-04-15T09:00
        middle of next month => 2026-04-15T09:00
        last day of the month => 2026-03-31T09:00
        last day of the month at 5pm => 2026-03-31T17:00
        the last day of next month => 2026-04-30T09:00
        last day of february 2028 => 2028-02-29T09:00
        last friday of the month => 2026-03-27T09:00
        first monday of next month => 2026-04-06T09:00
        first monday in april => 2026-04-06T09:00
        2nd tuesday of april at 3pm => 2026-04-14T15:00
        last business day of the month => 2026-03-31T09:00
        the 5th => 2026-03-05T09:00
        on the 5th at 2pm => 2026-03-05T14:00
        the 1st => 2026-04-01T09:00
        5th => 2026-03-05T09:00
        the fifth => 2026-03-05T09:00
        the twenty-first => 2026-03-21T09:00
        the 31st => 2026-03-31T09:00
        5th of next month => 2026-04-05T09:00
        the 5th of the month => 2026-03-05T09:00
        next month on the 5th => 2026-04-05T09:00
        the 2nd at 5pm => 2026-03-02T17:00
        thursday the 5th => 2026-03-05T09:00
        3 March => 2026-03-03T09:00
        March 3rd => 2026-03-03T09:00
        march 3 => 2026-03-03T09:00
        3rd of March => 2026-03-03T09:00
        the 3rd of march => 2026-03-03T09:00
        march the 3rd => 2026-03-03T09:00
        the third of march => 2026-03-03T09:00
        mar 3 => 2026-03-03T09:00
        3 mar => 2026-03-03T09:00
        Mar. 3, 5pm => 2026-03-03T17:00
        3 march at 14:30 => 2026-03-03T14:30
        14:30 on 3 march => 2026-03-03T14:30
        3mar => 2026-03-03T09:00
        tuesday 3 march => 2026-03-03T09:00
        Tue, 3 Mar 2026 09:30 => 2026-03-03T09:30
        march 3, 2027 => 2027-03-03T09:00
        3 march 2027 at noon => 2027-03-03T12:00
        1 march => 2027-03-01T09:00
        sept 1 => 2026-09-01T09:00
        sep 1st 8:15am => 2026-09-01T08:15
        jan 5 => 2027-01-05T09:00
        31 december => 2026-12-31T09:00
        29 february => 2028-02-29T09:00
        feb 29 2028 => 2028-02-29T09:00
        june => 2026-06-01T09:00
        in june => 2026-06-01T09:00
        june 2027 => 2027-06-01T09:00
        next june => 2026-06-01T09:00
        in 2027 => 2027-01-01T09:00
        march 3 next year => 2027-03-03T09:00
        3/3 => 2026-03-03T09:00
        4/3 => 2026-03-04T09:00
        03/04 => 2026-04-03T09:00
        3/14 => 2026-03-14T09:00
        14/3 => 2026-03-14T09:00
        14/3 at 5pm => 2026-03-14T17:00
        3/3/2027 => 2027-03-03T09:00
        3/3/27 => 2027-03-03T09:00
        03.03.2026 => 2026-03-03T09:00
        03.04.2026 14:00 => 2026-04-03T14:00
        3.3. => 2026-03-03T09:00
        24.12. 18:00 => 2026-12-24T18:00
        31.12 => 2026-12-31T09:00
        03-04-2026 => 2026-04-03T09:00
        2026-03-03 => 2026-03-03T09:00
        2026-3-3 => 2026-03-03T09:00
        2026/03/03 => 2026-03-03T09:00
        20260303 => 2026-03-03T09:00
        2026-03-03 15:00 => 2026-03-03T15:00
        2026-03-03 3pm => 2026-03-03T15:00
        2026-03-03T15:00 => 2026-03-03T15:00
        2026-03-03T15:00:30 => 2026-03-03T15:00:30
        2026-03-03T15:00:00Z => 2026-03-03T16:00
        2026-03-03t15:00z => 2026-03-03T16:00
        2026-03-03T15:00+05:30 => 2026-03-03T10:30
        2026-03-03 15:00:30 -0500 => 2026-03-03T21:00:30
        2026-03-03 15:00 -0500 => 2026-03-03T21:00
        2026-03-03T15:00:00.500Z => 2026-03-03T16:00
        <t:1772524800> => 2026-03-03T09:00
        <t:1772524800:F> => 2026-03-03T09:00
        <t:1772524800:R> => 2026-03-03T09:00
        on <t:1772524800:f> please => 2026-03-03T09:00
        in 90 min => 2026-03-02T11:30
        90 minutes => 2026-03-02T11:30
        in 5 mins => 2026-03-02T10:05
        5m => 2026-03-02T10:05
        in 30 seconds => 2026-03-02T10:00:30
        in an hour => 2026-03-02T11:00
        in 1 hr => 2026-03-02T11:00
        2hrs => 2026-03-02T12:00
        2h => 2026-03-02T12:00
        in 21h => 2026-03-03T07:00
        48h => 2026-03-04T10:00
        +2h => 2026-03-02T12:00
        1h30m => 2026-03-02T11:30
        1h30 => 2026-03-02T11:30
        1h 30m => 2026-03-02T11:30
        1 hour 30 minutes => 2026-03-02T11:30
        1 hour and 30 minutes => 2026-03-02T11:30
        2 hours, 15 mins => 2026-03-02T12:15
        1.5 hours => 2026-03-02T11:30
        in 1.5h => 2026-03-02T11:30
        in 2.25 hours => 2026-03-02T12:15
        1½ hours => 2026-03-02T11:30
        an hour and a half => 2026-03-02T11:30
        in an hour and a half => 2026-03-02T11:30
        in one and a half hours => 2026-03-02T11:30
        2 and a half hours => 2026-03-02T12:30
        half an hour => 2026-03-02T10:30
        in half an hour => 2026-03-02T10:30
        in a half hour => 2026-03-02T10:30
        in a quarter of an hour => 2026-03-02T10:15
        in three quarters of an hour => 2026-03-02T10:45
        in twenty-five minutes => 2026-03-02T10:25
        in forty five minutes => 2026-03-02T10:45
        2 hours from now => 2026-03-02T12:00
        two hours later => 2026-03-02T12:00
        1w2d => 2026-03-11T10:00
        3 days => 2026-03-05T10:00
        in 3 days => 2026-03-05T10:00
        in a couple of days => 2026-03-04T10:00
        a couple of days => 2026-03-04T10:00
        couple weeks => 2026-03-16T10:00
        in a couple hours => 2026-03-02T12:00
        in 2 days at 9am => 2026-03-04T09:00
        2 days from now at noon => 2026-03-04T12:00
        in 3 days in the morning => 2026-03-05T09:00
        in a week => 2026-03-09T10:00
        in one week => 2026-03-09T10:00
        1wk => 2026-03-09T10:00
        in 2 wks => 2026-03-16T10:00
        in two weeks' time => 2026-03-16T10:00
        in a fortnight => 2026-03-16T10:00
        in a fortnight at 3pm => 2026-03-16T15:00
        in 2 weeks on friday => 2026-03-20T09:00
        in a week and a half => 2026-03-12T22:00
        in a month => 2026-04-02T10:00
        in 1 month => 2026-04-02T10:00
        3 months from now => 2026-06-02T10:00
        6 mo => 2026-09-02T10:00
        in half a year => 2026-09-02T10:00
        in a year => 2027-03-02T10:00
        in 5 years => 2031-03-02T10:00
        in a year and a half => 2027-09-02T10:00
        in 5 business days => 2026-03-09T10:00
        in 5 business days at 9 => 2026-03-09T09:00
        5 working days => 2026-03-09T10:00
        in 1 workday => 2026-03-03T10:00
        next business day => 2026-03-03T09:00
        a week from tomorrow => 2026-03-10T09:00
        a week from today => 2026-03-09T09:00
        week from tomorrow => 2026-03-10T09:00
        a week from tomorrow at 5pm => 2026-03-10T17:00
        two weeks from monday => 2026-03-23T09:00
        2 weeks from friday at 3pm => 2026-03-20T15:00
        2 days after march 10 => 2026-03-12T09:00
        the monday after march 10 => 2026-03-16T09:00
        monday after march 9 => 2026-03-16T09:00
        first monday after march 10 at 3pm => 2026-03-16T15:00
        3pm on the monday after the 10th => 2026-03-16T15:00
        the tuesday after tomorrow => 2026-03-10T09:00
        the monday after march 1 => 2027-03-08T09:00
        the monday after february 26 => 2027-03-01T09:00
        friday after 10 march 2027 noon => 2027-03-12T12:00
        a week after the monday after march 10 => 2026-03-23T09:00
        3 days before friday => 2026-03-03T09:00
        the day before march 10 => 2026-03-09T09:00
        an hour before friday 5pm => 2026-03-06T16:00
        10 minutes before noon => 2026-03-02T11:50
        5 business days after friday => 2026-03-13T09:00
        about 5pm => 2026-03-02T17:00
        around noon tomorrow => 2026-03-03T12:00
        tomorrow 3pm UTC => 2026-03-03T16:00
        tomorrow 3pm ET => 2026-03-03T21:00
        tomorrow at 9am PST => 2026-03-03T18:00
        9am gmt => 2026-03-03T10:00
        in 3 weekdays => 2026-03-05T10:00
        1,000 minutes => 2026-03-03T02:40
        a week tomorrow => 2026-03-10T09:00
        two weeks tomorrow at noon => 2026-03-17T12:00
        a week next tuesday => 2026-03-17T09:00
        1/2 hour => 2026-03-02T10:30
        in 1 1/2 hours => 2026-03-02T11:30
        in 3/4 of an hour => 2026-03-02T10:45
        can you remind me tomorrow => 2026-03-03T09:00
        this time next month => 2026-04-02T10:00
        same time next year => 2027-03-02T10:00
        tomorrow 900 => 2026-03-03T09:00
        at 530 => 2026-03-02T17:30
        2026.03.03 => 2026-03-03T09:00
        20260303T150000 => 2026-03-03T15:00
        20260303T1500Z => 2026-03-03T16:00
        2026-03-04 15:30:00.123456 => 2026-03-04T15:30
        2026-03-04 15:30:00.123456+00:00 => 2026-03-04T16:30
        03-Mar-2026 => 2026-03-03T09:00
        3-mar => 2026-03-03T09:00
        last of the month => 2026-03-31T09:00
        sunday this weekend => 2026-03-08T09:00
        tom 9am => 2026-03-03T09:00
        tomorrow 9am sharp => 2026-03-03T09:00
        Wed, 04 Mar 2026 15:30:00 +0100 => 2026-03-04T15:30
        tomorrow 10:00 UTC+2 => 2026-03-03T09:00
        tomorrow 10am pacific time => 2026-03-03T19:00
        10am america/new_york => 2026-03-02T16:00
        morning of march 5 => 2026-03-05T09:00
        friday the 13th => 2026-03-13T09:00
        friday 10:00 Asia/Kolkata => 2026-03-06T05:30
    """,
    ("2026-03-06T14:00", "Europe/Berlin"): """
        friday => 2026-03-13T09:00
        this friday => 2026-03-13T09:00
        next friday => 2026-03-13T09:00
        friday 5pm => 2026-03-06T17:00
        end of the week => 2026-03-06T17:00
        monday => 2026-03-09T09:00
        in 1 business day => 2026-03-09T14:00
        next business day => 2026-03-09T09:00
        tomorrow => 2026-03-07T09:00
        the 6th => 2026-04-06T09:00
        6 march => 2027-03-06T09:00
        6 march 3pm => 2026-03-06T15:00
    """,
    ("2026-03-08T23:30", "Europe/Berlin"): """
        9am => 2026-03-09T09:00
        next week => 2026-03-09T09:00
        next monday => 2026-03-09T09:00
        next sunday => 2026-03-15T09:00
        this weekend => 2026-03-14T09:00
        tomorrow => 2026-03-09T09:00
        midnight => 2026-03-09T00:00
        in 1 hour => 2026-03-09T00:30
        eod => 2026-03-09T17:00
    """,
    ("2026-03-07T12:00", "Europe/Berlin"): """
        this weekend => 2026-03-08T09:00
        next weekend => 2026-03-14T09:00
        end of the week => 2026-03-13T09:00
    """,
    ("2026-03-02T08:00", "Europe/Berlin"): """
        9am => 2026-03-02T09:00
        today => 2026-03-02T09:00
        this morning => 2026-03-02T09:00
        monday => 2026-03-09T09:00
        monday 9am => 2026-03-02T09:00
        the 2nd => 2026-03-02T09:00
        2 march => 2026-03-02T09:00
    """,
    ("2026-03-03T00:30", "Europe/London"): """
        tonight => 2026-03-03T20:00
        tonight at 2am => 2026-03-03T02:00
        tomorrow => 2026-03-04T09:00
        noon => 2026-03-03T12:00
    """,
    ("2026-12-30T10:00", "Europe/London"): """
        jan 2 => 2027-01-02T09:00
        the 1st => 2027-01-01T09:00
        next month => 2027-01-01T09:00
        next year => 2027-01-01T09:00
        end of the month => 2026-12-31T09:00
        in 3 days => 2027-01-02T10:00
        friday => 2027-01-01T09:00
        dec 30 => 2027-12-30T09:00
    """,
    ("2027-01-31T10:00", "Europe/London"): """
        in a month => 2027-02-28T10:00
        the 31st => 2027-03-31T09:00
        the 30th => 2027-03-30T09:00
        end of the month => 2027-01-31T17:00
    """,
    ("2026-03-02T10:00", "America/New_York"): """
        3/4 => 2026-03-04T09:00
        03/04/2026 => 2026-03-04T09:00
        14/3 => 2026-03-14T09:00
        4/1 at 3pm => 2026-04-01T15:00
        03.04.2026 => 2026-04-03T09:00
        tomorrow 2pm GMT => 2026-03-03T09:00
    """,
    # The spring gap: at 02:00 on 8 March the clock goes to 03:00.
    ("2026-03-07T10:00", "America/New_York"): """
        tomorrow 2:30am => 2026-03-08T03:30-04:00
        tomorrow 2am => 2026-03-08T03:00-04:00
        tomorrow 1:59am => 2026-03-08T01:59-05:00
        in 1 day => 2026-03-08T10:00-04:00
        in 24 hours => 2026-03-08T11:00-04:00
        2026-03-08T02:30 => 2026-03-08T03:30-04:00
    """,
    ("2026-11-01T00:30", "America/New_York"): """
        1:30am => 2026-11-01T01:30-04:00
        in 2 hours => 2026-11-01T01:30-05:00
        in 1 day 1 hour => 2026-11-02T01:30-05:00
    """,
    ("2026-03-28T10:00", "Europe/Berlin"): """
        tomorrow 2:30 am => 2026-03-29T03:30+02:00
        in 24 hours => 2026-03-29T11:00+02:00
        in 1 day => 2026-03-29T10:00+02:00
        tomorrow 9am => 2026-03-29T09:00+02:00
    """,
    ("2026-10-24T10:00", "Europe/Berlin"): """
        tomorrow 2:30 am => 2026-10-25T02:30+02:00
        in 24 hours => 2026-10-25T09:00+01:00
        in 1 day => 2026-10-25T10:00+01:00
    """,
    # Dublin's winter is its deviation: tzdata gives it a negative DST.
    ("2026-03-28T10:00", "Europe/Dublin"): """
        tomorrow 1:30 am => 2026-03-29T02:30+01:00
        tomorrow noon => 2026-03-29T12:00+01:00
    """,
    ("2026-10-24T10:00", "Europe/Dublin"): """
        tomorrow 1:30 am => 2026-10-25T01:30+01:00
        in 24 hours => 2026-10-25T09:00+00:00
    """,
    # Lord Howe moves its clocks by half an hour.
    ("2026-10-03T10:00", "Australia/Lord_Howe"): """
        tomorrow 2:15 am => 2026-10-04T02:45+11:00
        in 1 day => 2026-10-04T10:00+11:00
        in 24 hours => 2026-10-04T10:30+11:00
    """,
    ("2026-04-04T10:00", "Australia/Lord_Howe"): """
        tomorrow 1:45 am => 2026-04-05T01:45+11:00
        in 24 hours => 2026-04-05T09:30+10:30
    """,
    ("2026-10-03T10:00", "Australia/Sydney"): """
        tomorrow 2:30 am => 2026-10-04T03:30+11:00
        4/10 at 9 => 2026-10-04T09:00+11:00
    """,
    # Santiago's clocks go forward at midnight: the day has no 00:00.
    ("2026-09-05T10:00", "America/Santiago"): """
        tomorrow midnight => 2026-09-06T01:00-03:00
        midnight => 2026-09-06T01:00-03:00
        tomorrow 0:30 => 2026-09-06T01:30-03:00
    """,
    ("2026-03-02T10:00", "Asia/Kolkata"): """
        9am IST => 2026-03-03T09:00
        tomorrow 10am ET => 2026-03-03T20:30
        10am ET => 2026-03-02T20:30
        tomorrow 9am => 2026-03-03T09:00+05:30
        in 24 hours => 2026-03-03T10:00+05:30
        <t:1772524800> => 2026-03-03T13:30+05:30
    """,
    ("2026-03-02T10:00", "Pacific/Kiritimati"): """
        tomorrow 9am => 2026-03-03T09:00+14:00
        <t:1772524800> => 2026-03-03T22:00+14:00
    """,
    ("2026-03-02T10:00", "Pacific/Apia"): "tomorrow 9am => 2026-03-03T09:00+13:00",
    ("2026-03-02T10:00", "Asia/Kathmandu"): "noon => 2026-03-02T12:00+05:45",
}

SERIES: dict[tuple[str, str], str] = {
    MONDAY_TEN: """
        every monday 9am => FREQ=WEEKLY;BYDAY=MO => 2026-03-09T09:00 2026-03-16T09:00 2026-03-23T09:00
        every monday => FREQ=WEEKLY;BYDAY=MO => 2026-03-09T09:00
        every Monday at 5pm => FREQ=WEEKLY;BYDAY=MO => 2026-03-02T17:00 2026-03-09T17:00
        each tue at 10:30 => FREQ=WEEKLY;BYDAY=TU => 2026-03-03T10:30
        mondays => FREQ=WEEKLY;BYDAY=MO => 2026-03-09T09:00
        on mondays at 8 => FREQ=WEEKLY;BYDAY=MO => 2026-03-09T08:00
        9am every friday => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T09:00
        at 9am every friday => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T09:00
        weekly on friday => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T09:00
        every week on thursday at 6 => FREQ=WEEKLY;BYDAY=TH => 2026-03-05T18:00
        every friday evening => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T18:00
        monday mornings => FREQ=WEEKLY;BYDAY=MO => 2026-03-09T09:00
        friday nights at 9 => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T21:00
        tuesdays and thursdays at noon => FREQ=WEEKLY;BYDAY=TU,TH => 2026-03-03T12:00 2026-03-05T12:00
        every tuesday and thursday at noon => FREQ=WEEKLY;BYDAY=TU,TH => 2026-03-03T12:00 2026-03-05T12:00
        every mon, wed and fri at 7am => FREQ=WEEKLY;BYDAY=MO,WE,FR => 2026-03-04T07:00 2026-03-06T07:00
        every mon/wed/fri 7am => FREQ=WEEKLY;BYDAY=MO,WE,FR => 2026-03-04T07:00
        every sunday, monday => FREQ=WEEKLY;BYDAY=MO,SU => 2026-03-08T09:00 2026-03-09T09:00
        every weekday at 9 => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-03T09:00 2026-03-04T09:00
        weekdays at 9 => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-03T09:00
        on weekdays => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-03T09:00
        every weekday morning => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-03T09:00
        every business day at 5pm => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-02T17:00 2026-03-03T17:00
        every workday => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-03T09:00
        monday to friday at 8:30 => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-03T08:30
        every mon-fri at 8:30 => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-03T08:30
        weekends at 10 => FREQ=WEEKLY;BYDAY=SA,SU => 2026-03-07T10:00 2026-03-08T10:00 2026-03-14T10:00
        every weekend => FREQ=WEEKLY;BYDAY=SA,SU => 2026-03-07T09:00
        every 2 weeks on friday at 3pm => FREQ=WEEKLY;INTERVAL=2;BYDAY=FR => 2026-03-06T15:00 2026-03-20T15:00
        every two weeks on monday => FREQ=WEEKLY;INTERVAL=2;BYDAY=MO => 2026-03-09T09:00 2026-03-23T09:00
        every other tuesday => FREQ=WEEKLY;INTERVAL=2;BYDAY=TU => 2026-03-03T09:00 2026-03-17T09:00
        every second tuesday => FREQ=WEEKLY;INTERVAL=2;BYDAY=TU => 2026-03-03T09:00 2026-03-17T09:00
        every other week on wed => FREQ=WEEKLY;INTERVAL=2;BYDAY=WE => 2026-03-04T09:00 2026-03-18T09:00
        fortnightly on friday => FREQ=WEEKLY;INTERVAL=2;BYDAY=FR => 2026-03-06T09:00 2026-03-20T09:00
        every fortnight => FREQ=WEEKLY;INTERVAL=2;BYDAY=MO => 2026-03-16T09:00 2026-03-30T09:00
        biweekly on thursdays at 4pm => FREQ=WEEKLY;INTERVAL=2;BYDAY=TH => 2026-03-05T16:00 2026-03-19T16:00
        daily at 8 => FREQ=DAILY => 2026-03-03T08:00 2026-03-04T08:00 2026-03-05T08:00
        daily => FREQ=DAILY => 2026-03-03T09:00
        every day => FREQ=DAILY => 2026-03-03T09:00
        everyday at 6pm => FREQ=DAILY => 2026-03-02T18:00
        every day at 9 and 17:00 => FREQ=DAILY => 2026-03-02T17:00 2026-03-03T09:00 2026-03-03T17:00
        each morning => FREQ=DAILY => 2026-03-03T09:00
        every morning at 7 => FREQ=DAILY => 2026-03-03T07:00
        every evening => FREQ=DAILY => 2026-03-02T18:00
        every night => FREQ=DAILY => 2026-03-02T20:00
        nightly => FREQ=DAILY => 2026-03-02T20:00
        every night at 10 => FREQ=DAILY => 2026-03-02T22:00
        mornings => FREQ=DAILY => 2026-03-03T09:00
        every other day at noon => FREQ=DAILY;INTERVAL=2 => 2026-03-02T12:00 2026-03-04T12:00
        every 3 days => FREQ=DAILY;INTERVAL=3 => 2026-03-05T09:00 2026-03-08T09:00
        once a day => FREQ=DAILY => 2026-03-03T09:00
        once a week on friday => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T09:00
        every day except sunday => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA => 2026-03-03T09:00
        every weekday except friday at 9 => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH => 2026-03-03T09:00 2026-03-04T09:00
        weekly => FREQ=WEEKLY;BYDAY=MO => 2026-03-09T09:00 2026-03-16T09:00
        every week => FREQ=WEEKLY;BYDAY=MO => 2026-03-09T09:00
        monthly => FREQ=MONTHLY;BYMONTHDAY=2 => 2026-04-02T09:00 2026-05-02T09:00
        every month on the 1st => FREQ=MONTHLY;BYMONTHDAY=1 => 2026-04-01T09:00 2026-05-01T09:00 2026-06-01T09:00
        every month on the 15th at 3pm => FREQ=MONTHLY;BYMONTHDAY=15 => 2026-03-15T15:00 2026-04-15T15:00
        monthly on the 15th => FREQ=MONTHLY;BYMONTHDAY=15 => 2026-03-15T09:00
        on the 1st of every month => FREQ=MONTHLY;BYMONTHDAY=1 => 2026-04-01T09:00
        every 1st of the month => FREQ=MONTHLY;BYMONTHDAY=1 => 2026-04-01T09:00
        the 1st and 15th of each month => FREQ=MONTHLY;BYMONTHDAY=1,15 => 2026-03-15T09:00 2026-04-01T09:00
        every 5th => FREQ=MONTHLY;BYMONTHDAY=5 => 2026-03-05T09:00 2026-04-05T09:00
        every 31st => FREQ=MONTHLY;BYMONTHDAY=-1 => 2026-03-31T09:00 2026-04-30T09:00 2026-05-31T09:00
        every month on the 30th => FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1 => 2026-03-30T09:00 2026-04-30T09:00
        every month on the last day => FREQ=MONTHLY;BYMONTHDAY=-1 => 2026-03-31T09:00 2026-04-30T09:00
        last day of every month => FREQ=MONTHLY;BYMONTHDAY=-1 => 2026-03-31T09:00
        end of every month => FREQ=MONTHLY;BYMONTHDAY=-1 => 2026-03-31T09:00
        monthly on the last friday => FREQ=MONTHLY;BYDAY=-1FR => 2026-03-27T09:00 2026-04-24T09:00
        first monday of every month => FREQ=MONTHLY;BYDAY=1MO => 2026-04-06T09:00 2026-05-04T09:00
        every first monday of the month => FREQ=MONTHLY;BYDAY=1MO => 2026-04-06T09:00
        every first monday => FREQ=MONTHLY;BYDAY=1MO => 2026-04-06T09:00
        every second tuesday of the month => FREQ=MONTHLY;BYDAY=2TU => 2026-03-10T09:00 2026-04-14T09:00
        every last friday at 4pm => FREQ=MONTHLY;BYDAY=-1FR => 2026-03-27T16:00
        10th business day of every month => FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10 => 2026-03-13T09:00
        last business day of every month => FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 => 2026-03-31T09:00
        every 2 months on the 10th => FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=10 => 2026-03-10T09:00 2026-05-10T09:00
        every 6 months => FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=2 => 2026-09-02T09:00 2027-03-02T09:00
        quarterly => FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=2 => 2026-06-02T09:00
        yearly on march 3 => FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3 => 2026-03-03T09:00 2027-03-03T09:00
        every year on 3 march at noon => FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3 => 2026-03-03T12:00
        every march 3rd => FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3 => 2026-03-03T09:00
        every monday in march => FREQ=YEARLY;BYMONTH=3;BYDAY=MO => 2026-03-09T09:00 2026-03-16T09:00 2026-03-23T09:00 2026-03-30T09:00 2027-03-01T09:00
        mondays and thursdays in april at 8 => FREQ=YEARLY;BYMONTH=4;BYDAY=MO,TH => 2026-04-02T08:00 2026-04-06T08:00
        every weekday in june => FREQ=YEARLY;BYMONTH=6;BYDAY=MO,TU,WE,TH,FR => 2026-06-01T09:00
        every weekend in may at 10 => FREQ=YEARLY;BYMONTH=5;BYDAY=SA,SU => 2026-05-02T10:00 2026-05-03T10:00
        every day in february at 7am => FREQ=DAILY;BYMONTH=2 => 2027-02-01T07:00 2027-02-02T07:00
        every monday in march until march 20 => FREQ=YEARLY;UNTIL=20260320T235959;BYMONTH=3;BYDAY=MO => 2026-03-09T09:00 2026-03-16T09:00 -
        annually on 1/6 => FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1 => 2026-06-01T09:00
        every june => FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1 => 2026-06-01T09:00
        every february 29 => FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1 => 2027-02-28T09:00 2028-02-29T09:00
        every first monday of september => FREQ=YEARLY;BYMONTH=9;BYDAY=1MO => 2026-09-07T09:00 2027-09-06T09:00
        yearly => FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=2 => 2027-03-02T09:00
        hourly => FREQ=HOURLY => 2026-03-02T11:00 2026-03-02T12:00 2026-03-02T13:00
        every hour => FREQ=HOURLY => 2026-03-02T11:00
        every 3 hours => FREQ=HOURLY;INTERVAL=3 => 2026-03-02T13:00 2026-03-02T16:00
        every 90 minutes => FREQ=MINUTELY;INTERVAL=90 => 2026-03-02T11:30 2026-03-02T13:00
        every half hour => FREQ=MINUTELY;INTERVAL=30 => 2026-03-02T10:30
        every day at 9 until march 5 => FREQ=DAILY;UNTIL=20260305T235959 => 2026-03-03T09:00 2026-03-04T09:00 2026-03-05T09:00 -
        every day until march 4 at noon => FREQ=DAILY;UNTIL=20260304T235959 => 2026-03-02T12:00 2026-03-03T12:00 2026-03-04T12:00 -
        every monday until june 1 => FREQ=WEEKLY;UNTIL=20260601T235959;BYDAY=MO => 2026-03-09T09:00
        every monday for 3 weeks => FREQ=WEEKLY;UNTIL=20260330T085959;BYDAY=MO => 2026-03-09T09:00 2026-03-16T09:00 2026-03-23T09:00 -
        daily at 8 for 2 days => FREQ=DAILY;UNTIL=20260305T075959 => 2026-03-03T08:00 2026-03-04T08:00 -
        every friday 2 times => FREQ=WEEKLY;COUNT=2;BYDAY=FR => 2026-03-06T09:00 2026-03-13T09:00 -
        every day starting friday => FREQ=DAILY => 2026-03-06T09:00 2026-03-07T09:00
        starting next week every weekday at 8 => FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR => 2026-03-09T08:00 2026-03-10T08:00
        every 2 weeks starting friday => FREQ=WEEKLY;INTERVAL=2;BYDAY=FR => 2026-03-06T09:00 2026-03-20T09:00
        remind me every friday at 4pm please => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T16:00
        once every two weeks => FREQ=WEEKLY;INTERVAL=2;BYDAY=MO => 2026-03-16T09:00
        2nd and 4th tuesday of every month => FREQ=MONTHLY;BYDAY=2TU,4TU => 2026-03-10T09:00 2026-03-24T09:00
        first and last monday of each month at noon => FREQ=MONTHLY;BYDAY=1MO,-1MO => 2026-03-02T12:00 2026-03-30T12:00
        bi-weekly on friday => FREQ=WEEKLY;INTERVAL=2;BYDAY=FR => 2026-03-06T09:00
        every alternate friday => FREQ=WEEKLY;INTERVAL=2;BYDAY=FR => 2026-03-06T09:00
        every quarter => FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=2 => 2026-06-02T09:00
        every half year => FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=2 => 2026-09-02T09:00
        every hour and a half => FREQ=MINUTELY;INTERVAL=90 => 2026-03-02T11:30
        each and every monday => FREQ=WEEKLY;BYDAY=MO => 2026-03-09T09:00
        every eom => FREQ=MONTHLY;BYMONTHDAY=-1 => 2026-03-31T09:00
        every end of the week => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T09:00
        every night at midnight => FREQ=DAILY => 2026-03-03T00:00
        weekly on monday and thursday => FREQ=WEEKLY;BYDAY=MO,TH => 2026-03-05T09:00
        daily at 9 starting march 10 until march 12 => FREQ=DAILY;UNTIL=20260312T235959 => 2026-03-10T09:00 2026-03-11T09:00 2026-03-12T09:00 -
        every 2 hours until tomorrow 6pm => FREQ=HOURLY;INTERVAL=2;UNTIL=20260303T180000 => 2026-03-02T12:00 2026-03-02T14:00
        hourly until noon => FREQ=HOURLY;UNTIL=20260302T120000 => 2026-03-02T11:00 2026-03-02T12:00 -
        every friday at 3pm ET => FREQ=WEEKLY;BYDAY=FR => 2026-03-06T21:00 2026-03-13T20:00
    """,
    ("2026-03-27T12:00", "Europe/Berlin"): """
        every day at 2:30am => FREQ=DAILY => 2026-03-28T02:30+01:00 2026-03-29T03:30+02:00 2026-03-30T02:30+02:00
        daily 9am => FREQ=DAILY => 2026-03-28T09:00+01:00 2026-03-29T09:00+02:00
        every 12 hours => FREQ=HOURLY;INTERVAL=12 => 2026-03-28T00:00+01:00 2026-03-28T12:00+01:00 2026-03-29T00:00+01:00 2026-03-29T13:00+02:00
    """,
    ("2026-10-30T12:00", "America/New_York"): """
        every day at 1:30am => FREQ=DAILY => 2026-10-31T01:30-04:00 2026-11-01T01:30-04:00 2026-11-02T01:30-05:00
        every sunday 9am => FREQ=WEEKLY;BYDAY=SU => 2026-11-01T09:00-05:00
    """,
    ("2026-10-02T12:00", "Australia/Lord_Howe"): """
        daily 2:10am => FREQ=DAILY => 2026-10-03T02:10+10:30 2026-10-04T02:40+11:00 2026-10-05T02:10+11:00
    """,
    ("2026-10-23T12:00", "Europe/Dublin"): """
        every saturday and sunday at 1:30 am => FREQ=WEEKLY;BYDAY=SA,SU => 2026-10-24T01:30+01:00 2026-10-25T01:30+01:00 2026-10-31T01:30+00:00
    """,
    ("2026-09-04T12:00", "America/Santiago"): """
        every day at midnight => FREQ=DAILY => 2026-09-05T00:00-04:00 2026-09-06T01:00-03:00 2026-09-07T00:00-03:00
    """,
}

REFUSED: dict[tuple[str, str], str] = {
    MONDAY_TEN: """
        monday after work
        monday after 5pm
        monday after march
        monday after march 10 tomorrow
        next monday after march 10
        9am monday after march 10 at 10am
        monday after february 30
        every monday after march 10
        every monday in march 2027
        every 2 weeks on monday in march
        every 2 days in march
        soon
        later
        later today
        sometime
        someday
        whenever
        asap
        now
        right now
        in a bit
        in a while
        in a few days
        in several hours
        a few minutes
        yesterday
        yesterday 9am
        last friday
        last week
        2 days ago
        an hour ago
        in 0 minutes
        0 days
        in 0h
        -5 minutes
        in -5 minutes
        in minus 5 minutes
        -2h
        today
        today tomorrow
        today 9am
        this morning
        today at 8
        2 march 2026 9am
        1 march 2026
        3 march 2025
        2020-01-01
        2026-03-02
        2026-03-02T09:59
        <t:1700000000>
        <t:99999999999999>
        <t:abc>
        <t:>
        in 6 years
        in 3650000d
        in 99999999999999999999 days
        in 10 decades
        3 march 2040
        5000-01-01
        31 april
        30 february
        feb 29 2027
        32 march
        the 32nd
        0 march
        0th monday
        6th monday of every month
        monday 3 march
        friday 2026-03-03
        tomorrow friday
        13/13
        2026-13-01
        2026-02-30
        25:00
        9:75
        13pm
        0am
        24:30
        9am 10am
        3pm or 4pm
        9-10am
        between 3 and 4
        banana
        hello world
        tomorrow banana
        tomorrow at
        at
        every
        in
        the
        in 5
        every banana
        every monday banana
        every 0 days
        every -1 days
        every minute
        every second
        every 5 seconds
        every 5 minutes
        twice a day
        3 times a week
        every third friday
        bimonthly
        every few days
        christmas
        easter monday
        next christmas
        tomorrow 9am and friday 10am
        monday and wednesday at 9
        call mum tomorrow
        friday 13
        this morning at 7pm
        noonish
        9ish
        in 2 hours at 9am
        in an hour tomorrow
        before friday
        after lunch
        a month and a half
        every day until yesterday
        every day until 2020-01-01
        every monday for 0 weeks
        every monday 0 times
        every day at 9:00 and 17:30
        every year on 30 february
        5 5
        1 2 3
        !!!
        ...
        🙂
        12/25/2019
        3pm IST
        3 mondays
        every 3 mondays
        9-5
        9:00-10:30
        0900-1000
        the 31st of next month
        monday this weekend
        after friday
        tomorrow 10:00 gmt+5:30
        10am Europe/Nowhere
        every now and then
        half past
        quarter to
        tomorrow tomorrow
        every every day
        next
        this
        9am am
        in in 5 minutes
        monday monday
    """,
    ("2026-03-02T21:00", "Europe/Berlin"): """
        tonight
        this evening
        this afternoon
        end of today
        today at 5pm
    """,
}
