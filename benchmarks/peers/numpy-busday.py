# python3 numpy-busday.py FOLDER: numpy's own working days asked the questions of FOLDER, held to the answers, then timed.
# It knows weekdays and holidays, and no make-up workdays: so every day may be worked, and all that are not are its holidays.
import sys
import time

import numpy as np

folder = sys.argv[1]
days = np.genfromtxt(f"{folder}/days.csv", delimiter=",", dtype="U10")
off = days[days[:, 1] == "0", 0].astype("datetime64[D]")
calendar = np.busdaycalendar(weekmask="1111111", holidays=off)
questions = np.genfromtxt(f"{folder}/questions.csv", delimiter=",", dtype="U10")
starts, added, ends = (questions[:, i].astype("datetime64[D]") for i in range(3))
counted = questions[:, 3].astype(int)

ways = [
    # From a rest day numpy goes back to the working day before, which is where the count begins.
    ("+20 working days, over an array", lambda: np.busday_offset(starts, 20, roll="backward", busdaycal=calendar), added),
    ("working days between, over an array", lambda: np.busday_count(starts + 1, ends + 1, busdaycal=calendar), counted),
]
for name, ask, expected in ways:
    alike = int((ask() == expected).sum())
    times = []
    for _ in range(7):
        start = time.perf_counter_ns()
        ask()
        times.append((time.perf_counter_ns() - start) / len(starts))
    print(f"| numpy {np.__version__} | {name} | {sorted(times)[3]:.1f} | {alike} of {len(starts)} |")
