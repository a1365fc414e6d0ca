"""`python -m training`: fit the tables, or measure what they read."""

import click


@click.group()
def main() -> None:
    """Teaches safar to read, and tells how well it does."""


@main.command()
def train() -> None:
    """Fit both tables from learn/ and write bot/understanding/weights (needs requirements-train.lock)."""
    from training.train import write

    for line in write():
        click.echo(line)


@main.command()
@click.option("--half", type=click.Choice(["check", "last"]), default="check", show_default=True)
@click.option("--misses", is_flag=True, help="Print every message that was read wrongly.")
def measure(half: str, misses: bool) -> None:
    """How well messages of one half are read."""
    from training.measure import tables

    for line in tables(half, misses):
        click.echo(line)


@main.command()
def report() -> None:
    """Measure both halves and write docs/understanding.md."""
    from training.report import write as page

    click.echo(page().name)


@main.command()
def compare() -> None:
    """What libraries and single parts reach on check/, beside safar (needs requirements-train.lock)."""
    from training.compare import write as page

    click.echo(page().name)


if __name__ == "__main__":
    main()
