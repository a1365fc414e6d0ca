"""What is due to be forgotten is found without reading everybody"""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'


def upgrade() -> None:
    op.create_index('ix_people_leaving', 'people', ['id'], sqlite_where=sa.text('leaving'), postgresql_where=sa.text('leaving'))
    known = sa.text('address IS NOT NULL')
    op.create_index('ix_addresses_known', 'addresses', ['heard_at'], sqlite_where=known, postgresql_where=known)
