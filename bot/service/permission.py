"""Whether a role may do a deed, judged in the unit of work that does it (do-no-harm D-26).

The page asks first, so that nobody is shown what they may not do; here nobody gets past who was given another
role, or was shut out, between the page and the deed, or by a page that forgot to ask.
"""

from bot.core.faults import Refused
from bot.core.roles import May, may
from bot.store import staff
from bot.store.database import Tx

COMMAND_LINE = 0  # whoever sits at the server itself


def allowed(tx: Tx, operator_id: int, what: May) -> None:
    """Raises Refused("desk-not-yours-page") unless that account is open and its role may do so."""
    if operator_id == COMMAND_LINE:
        return
    operator = staff.get(tx, operator_id)
    if operator is None or operator.disabled_at or not may(operator.role, what):
        raise Refused("desk-not-yours-page")
