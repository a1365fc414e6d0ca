"""How fast safar is, how much it needs and how long people wait: one run, one machine, peers beside it.

`make bench` (or `python -m bench`) writes docs/bench.md and its pictures. Each contender runs in a process of
its own over the same updates; contenders take turns, round by round, so that noise of the machine hits all.
"""
