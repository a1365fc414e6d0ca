"""One contender in a process of its own: `python -m bench.child WHAT KEY …` prints one line of JSON.

`turns` measures; `until_killed` tells each update that was taken on its standard output until somebody kills
it; `kept` opens what a killed one left and counts. With `-` for the key: `shares`, `fill`, `crowd`, `peer`.
"""

import asyncio
import gc
import itertools
import json
import logging
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

from bench.contenders import BY_KEY, Contender, make
from bench.stopwatch import percentile, run
from bench.survey import STEPS, WARM_UP, updates

AT_MOST_S = 60.0  # a contender that needs longer for its turns is stopped there


async def turns(contender: Contender, in_flight: int, people: int) -> dict[str, Any]:
    """Warm up, then measure."""
    await contender.open()
    await run(contender.take, updates(WARM_UP), in_flight)
    gc.collect()
    busy = time.process_time()
    timed = await run(contender.take, updates(people, WARM_UP), in_flight, AT_MOST_S)
    busy = (time.process_time() - busy) * 1000 / len(timed.each_ms)
    through = people if len(timed.each_ms) == people * len(STEPS) else 0
    await contender.judge(through)
    await contender.close()
    shares = {f"p{share}": percentile(timed.each_ms, share) for share in (50, 95, 99)}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "turns": len(timed.each_ms),
        "per_second": timed.per_second,
        "mb": peak,
        "cpu_ms": busy,
        "again": getattr(contender, "again", 0),
    } | shares


async def until_killed(contender: Contender, in_flight: int) -> None:
    """Take updates for ever, telling each on standard output once it is taken."""
    await contender.open()

    async def told(update: Any) -> None:
        await contender.take(update)
        os.write(1, b".")

    await run(
        told,
        itertools.chain.from_iterable(updates(500, first) for first in itertools.count(0, 500)),
        in_flight,
    )


async def kept(contender: Contender) -> dict[str, Any]:
    """What is there after a kill."""
    await contender.open()
    found = await contender.kept()
    await contender.close()
    return {"kept": found}


async def other(what: str, data: Path, people: int) -> dict[str, Any]:
    """An order that concerns safar or one peer alone."""
    if what == "shares":
        from bench.shares import shares

        return await shares(data, people)
    from bench import crowd

    if what == "fill":
        await crowd.fill(data, people)
        return {}
    return await (crowd.peer if what == "peer" else crowd.measure)(data, people)


def main(what: str, key: str, data: str, server: str = "", people: str = "0") -> None:
    """Carry out one order and print what came of it."""
    logging.disable(logging.CRITICAL)
    if key not in BY_KEY:
        print(json.dumps(asyncio.run(other(what, Path(data), int(people)))))
        return
    entry = BY_KEY[key]
    contender = make(entry, Path(data), server)
    if what == "turns":
        print(json.dumps(asyncio.run(turns(contender, entry.in_flight, int(people)))))
    elif what == "kept":
        print(json.dumps(asyncio.run(kept(contender))))
    else:
        asyncio.run(until_killed(contender, entry.in_flight))


if __name__ == "__main__":
    main(*sys.argv[1:])
